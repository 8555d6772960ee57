// Judges pages of a site that is served already, one line of JSON a page, in one Chromium.
// node audit.mjs MODULES CHROMIUM CATEGORIES ADDRESS…; MODULES is the folder that holds node_modules.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking',
  '--disable-component-update', '--no-first-run', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];

/** Opens a Chromium and gives `judge(address)`, which resolves to the scores of 0 to 1 and what lost points; close it after. */
export async function open(modules, chromium, categories) {
  const load = async (name) => import(pathToFileURL(createRequire(join(modules, 'package.json')).resolve(name)));
  // Where speed is not judged, nothing slows the page down, and no picture of it is taken.
  const pace = categories.includes('performance') ? {} : { throttlingMethod: 'provided', disableFullPageScreenshot: true };
  const lighthouse = (await load('lighthouse')).default;
  const chrome = await (await load('chrome-launcher')).launch({ chromePath: chromium, chromeFlags: FLAGS });
  return {
    async judge(address) {
      const { lhr } = await lighthouse(address, { ...pace, port: chrome.port, onlyCategories: categories, logLevel: 'silent' });
      return { address, error: lhr.runtimeError?.message, scores: scores(lhr), lost: lost(lhr) };
    },
    close: () => chrome.kill(),
  };
}

function scores(lhr) {
  return Object.fromEntries(Object.values(lhr.categories).map(({ id, score }) => [id, score]));
}

function lost(lhr) {
  return Object.values(lhr.categories)
    .flatMap(({ id, auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map((ref) => [id, lhr.audits[ref.id]]))
    .filter(([, audit]) => audit.score !== null && audit.score < 1)
    .map(([id, audit]) => [`${id}: ${audit.id}: ${audit.title}`, audit.displayValue, audit.explanation,
      ...(audit.details?.items ?? []).slice(0, 3).map((item) => item.node?.snippet ?? item.description ?? '')]
      .filter(Boolean).join('; '));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [modules, chromium, categories, ...addresses] = process.argv.slice(2);
  const browser = await open(modules, chromium, categories.split(','));
  try {
    for (const address of addresses) console.log(JSON.stringify(await browser.judge(address)));
  } finally {
    await browser.close();
  }
}
