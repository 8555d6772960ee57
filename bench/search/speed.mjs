// What a first query costs in a fresh profile, and how long twenty queries take on one page.
import { fileAddress, firstQuery, hasSearch, minisearch, ours, pagefind, session } from './browser.mjs';
import { serve } from './server.mjs';

const FIRST = ['chuyển đổi số', 'phu song 5g', 'ai phải báo cáo trước 28/3/2025'];

/** `{first: [{engine, query, bytes, …}], sessions: [{engine, home, times}]}`. */
export async function speed(browser, corpus, queries) {
  const first = [];
  const sessions = [];
  const found = (engine, home, times) => sessions.push({ engine: engine.name, home, times });
  if (hasSearch(corpus.sites.ours)) {
    await served(corpus.sites.ours, async (server) => {
      first.push(...(await firsts(browser, server, ours)));
      found(ours, 'http', await session(browser, server.address, ours, queries));
    });
    found(ours, 'file', await session(browser, fileAddress(corpus.sites.ours), ours, queries));
  } else {
    console.log('ours: this build has no tim-kiem.html, its search is not measured');
  }
  await served(corpus.sites.peers, async (server) => {
    first.push(...(await firsts(browser, server, pagefind)));
    found(pagefind, 'http', await session(browser, server.address, pagefind, queries));
  });
  if (!corpus.mini.failed) {
    found(minisearch, 'in memory', corpus.mini.mixed.map(({ query, ms }) => ({ query, ms })));
    await served(corpus.mini.folder, async (server) => {
      try {
        first.push(...(await firsts(browser, server, minisearch, corpus.mini.fields)));
      } catch (e) {
        console.log(`MiniSearch: the browser cannot load its index: ${e.message.split('\n')[0]}`);
      }
    });
  }
  return { first, sessions };
}

async function firsts(browser, server, engine, ...rest) {
  const list = [];
  for (const query of FIRST) {
    // Not counted: lets the server squeeze the files, as a real one has done long before.
    await firstQuery(browser, server, engine, query, ...rest);
    list.push({ engine: engine.name, ...(await firstQuery(browser, server, engine, query, ...rest)) });
  }
  return list;
}

/** Runs a task while a folder is served. */
export async function served(folder, task) {
  const server = await serve(folder);
  try {
    return await task(server);
  } finally {
    await server.close();
  }
}
