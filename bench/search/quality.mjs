// How well each answers the golden queries.
import { answers, hasSearch, ours, pagefind } from './browser.mjs';
import { judge, variants, whereTheyStand } from './golden.mjs';
import { fold } from './passages.mjs';
import { served } from './speed.mjs';

const PAGES = 20;

/** A line for every engine and kind of query; `exact` where a wanted passage is not to be replaced by another of the same text. */
export async function quality(browser, corpus, rows, queries, exact) {
  const places = whereTheyStand(corpus.sites.ours, rows, exact);
  const lines = [];
  const line = (engine, map, field) => {
    for (const [kind, those] of Object.entries(variants(rows))) {
      lines.push({ corpus: corpus.name, engine, kind, ...judge(those, map, places, field) });
    }
  };
  if (hasSearch(corpus.sites.ours)) {
    const found = await served(corpus.sites.ours, (server) => answers(browser, server.address, ours, queries));
    line('ours', each(found, (answer) => answer.passages), 'passages');
  }
  const found = await served(corpus.sites.peers, (server) => answers(browser, server.address, pagefind, queries, PAGES));
  line('Pagefind, its pages', each(found, (answer) => answer.plans), 'plans');
  line('Pagefind, its sections', each(found, (answer) => answer.sections.map(([plan, title]) => `${plan} ${fold(title)}`)), 'sections');
  if (!corpus.mini.failed) {
    line('MiniSearch', new Map(corpus.mini.plain.map(({ query, ids }) => [query, ids])), 'passages');
    line('MiniSearch, folding', new Map(corpus.mini.folded.map(({ query, ids }) => [query, ids])), 'passages');
  }
  return lines;
}

const each = (map, change) => new Map([...map].map(([query, answer]) => [query, change(answer)]));
