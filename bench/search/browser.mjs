// Asks ours and Pagefind in Debian's Chromium, each time with a fresh profile.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { peer, program } from './peers.mjs';

const LIMIT = 20;

export async function launch() {
  return peer('playwright-core').chromium.launch({ executablePath: program('chromium'), args: ['--no-sandbox', '--disable-gpu'] });
}

/** Runs `task(page)` in a fresh profile, on a page that has come to rest. */
export async function withPage(browser, address, task) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle', timeout: 300_000 });
    return await task(page);
  } finally {
    await context.close();
  }
}

/** Ours: the API of the search page. Answers name passages, `plan#passage`. */
export const ours = {
  name: 'ours',
  path: '/tim-kiem.html',
  /** The engine comes with the page, so it is part of what the first query costs. */
  engine: /\/js\/search(-text|-index|-rank|-gather|-hits|-suggest)?\.js /,
  async ask(page, query) {
    return page.evaluate(async ([text, limit]) => {
      const start = performance.now();
      const results = await window.doichieu.search(text, { limit });
      return { ms: performance.now() - start, passages: results.map((r) => `${r.plan}#${r.passage}`) };
    }, [query, LIMIT]);
  },
};

/** Pagefind: its own interface, the fragments of the first five pages as its UI loads them. */
export const pagefind = {
  name: 'Pagefind',
  path: '/',
  engine: null,
  async ask(page, query, pages = 5) {
    return page.evaluate(async ([text, count]) => {
      const start = performance.now();
      const api = await import('/pagefind/pagefind.js');
      const { results } = await api.search(text);
      const found = await Promise.all(results.slice(0, count).map((result) => result.data()));
      const ms = performance.now() - start;
      // Of a page its UI shows the three sections with the most words found.
      const best = (data) => [...data.sub_results].sort((a, b) => b.locations.length - a.locations.length).slice(0, 3);
      const plan = (data) => data.url.split('/')[2];
      return {
        ms,
        plans: found.map(plan),
        sections: found.flatMap((data) => best(data).map((section) => [plan(data), section.title])),
      };
    }, [query, pages]);
  },
};

/** MiniSearch, fetched whole; only to see what its one file costs. */
export const minisearch = {
  name: 'MiniSearch',
  path: '/mini.html',
  engine: /\/minisearch\.js /,
  async ask(page, query, fields) {
    return page.evaluate(async ([text, names]) => {
      const start = performance.now();
      const json = await (await fetch('/index.json')).text();
      const index = window.MiniSearch.loadJSON(json, { fields: names });
      return { ms: performance.now() - start, found: index.search(text).length };
    }, [query, fields]);
  },
};

/** Bytes, requests and time of a first query over HTTP, from the loaded page until the results stand. */
export async function firstQuery(browser, server, engine, query, ...rest) {
  server.reset();
  return withPage(browser, server.address + engine.path, async (page) => {
    const early = engine.engine ? server.count().paths.filter((path) => engine.engine.test(path)) : [];
    server.reset();
    const { ms } = await engine.ask(page, query, ...rest);
    const { bytes, paths } = server.count();
    const scripts = early.reduce((sum, path) => sum + Number(path.split(' ')[1]), 0);
    return { query, bytes: bytes + scripts, requests: paths.length + early.length, ms, paths: [...early, ...paths] };
  });
}

/** Milliseconds of each query of one session on one page. */
export function session(browser, address, engine, queries) {
  return withPage(browser, address + engine.path, async (page) => {
    const times = [];
    for (const query of queries) times.push({ query, ms: (await engine.ask(page, query)).ms });
    return times;
  });
}

/** The answers to many queries: a map from the query to what `ask` gave. */
export function answers(browser, address, engine, queries, ...rest) {
  return withPage(browser, address + engine.path, async (page) => {
    const map = new Map();
    for (const query of queries) map.set(query, await engine.ask(page, query, ...rest));
    return map;
  });
}

/** Whether a built site of ours has a search at all. */
export const hasSearch = (site) => existsSync(join(site, 'tim-kiem.html'));
export const fileAddress = (site) => pathToFileURL(site).href;
