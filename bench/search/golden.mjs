// The golden queries, and how well lists of results answer them.
import { existsSync, readFileSync } from 'node:fs';
import { eachPassage, fold, plain } from './passages.mjs';

const TOP = 3;

/** Rows `{group, query, wanted}`; `wanted` is a list of lists: one of each inner list is to be found. */
export function readGolden(file) {
  if (!existsSync(file)) throw new Error(`${file} is missing: there are no golden queries`);
  return readFileSync(file, 'utf8').split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([group, query, wanted = '']) => ({
      group: group.trim(), query,
      wanted: wanted.split(/\s+/).filter((word) => word.includes('#')).map((word) => word.split('|')),
    }))
    .filter((row) => row.wanted.length > 0);
}

/** Twenty mixed queries by a fixed rule: the first of every group in the table's order, then the second of every group, … */
export function mixed(rows, count = 20) {
  const groups = new Map();
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) || []), row.query]);
  const longest = Math.max(...[...groups.values()].map((queries) => queries.length));
  const list = [];
  for (let turn = 0; turn < longest; turn++) {
    for (const queries of groups.values()) if (turn < queries.length) list.push(queries[turn]);
  }
  return list.slice(0, count);
}

/** For every wanted passage: which passages, plans and headings of the site have its text. `exact` where only itself counts. */
export function whereTheyStand(site, rows, exact) {
  const wanted = new Map(rows.flatMap((row) => row.wanted.flat()).map((id) => [id, null]));
  eachPassage(site, ({ id, text }) => { if (wanted.has(id)) wanted.set(id, fold(text)); });
  const places = new Map();
  for (const [id, text] of wanted) {
    if (text === null) console.error(`The golden queries want ${id}, which is in no plan.`);
    places.set(id, { passages: new Set([id]), plans: new Set(), sections: new Set() });
  }
  const byText = new Map();
  for (const [id, text] of wanted) if (text !== null) byText.set(text, [...(byText.get(text) || []), id]);
  eachPassage(site, ({ id, plan, text, heading }) => {
    for (const one of byText.get(fold(text)) || []) {
      const place = places.get(one);
      if (!exact) place.passages.add(id);
      place.plans.add(plan);
      place.sections.add(`${plan} ${fold(heading)}`);
    }
  });
  return places;
}

/** Every row as typed, those with diacritics, and the same without them. */
export function variants(rows) {
  const marked = rows.filter((row) => plain(row.query) !== row.query.normalize('NFC'));
  return {
    'all': rows,
    'with diacritics': marked,
    'diacritics removed': marked.map((row) => ({ ...row, query: plain(row.query) })),
  };
}

/**
 * Hits in the first three and mean reciprocal rank.
 * `answers` maps a query to a list of keys, best first; `field` says what the keys are: passages, plans or sections.
 */
export function judge(rows, answers, places, field) {
  let hits = 0;
  let reciprocal = 0;
  const missed = [];
  for (const { query, wanted } of rows) {
    const keys = answers.get(query) || [];
    const ranks = wanted.map((either) =>
      1 + keys.findIndex((key) => either.some((id) => places.get(id)[field].has(key))));
    const found = ranks.filter((rank) => rank > 0);
    if (ranks.every((rank) => rank > 0 && rank <= TOP)) hits++;
    else missed.push(query);
    if (found.length > 0) reciprocal += 1 / Math.min(...found);
  }
  return { queries: rows.length, hits, reciprocalRank: reciprocal / rows.length, missed };
}
