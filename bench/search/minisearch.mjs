// MiniSearch in a process of its own, with as much memory as node is given: builds the index of a site's passages, writes it
// as one file, asks it. Arguments: site, file of the index, file of the queries, file of the answers, fields by commas.
import { readFileSync, writeFileSync } from 'node:fs';
import { eachPassage, plain } from './passages.mjs';
import { peer } from './peers.mjs';

const MiniSearch = peer('minisearch');
const [, , site, indexFile, queriesFile, answersFile, fields] = process.argv;
const LIMIT = 20;

function build(options) {
  const index = new MiniSearch({ fields: fields.split(','), ...options });
  const start = performance.now();
  eachPassage(site, (passage) => index.add(passage));
  return { index, seconds: (performance.now() - start) / 1000 };
}

function ask(index, queries) {
  return queries.map((query) => {
    const start = performance.now();
    const found = index.search(query);
    const ms = performance.now() - start;
    return { query, ms, ids: found.slice(0, LIMIT).map((result) => result.id) };
  });
}

const { all, mixed } = JSON.parse(readFileSync(queriesFile, 'utf8'));
const answers = { fields: fields.split(',') };
{
  const { index, seconds } = build({});
  answers.seconds = seconds;
  answers.plain = ask(index, all);
  answers.mixed = ask(index, mixed);
  const json = JSON.stringify(index);
  answers.bytes = Buffer.byteLength(json);
  writeFileSync(indexFile, json);
}
{
  // A query and the same without diacritics are one to this index: asked once.
  const { index } = build({ processTerm: (term) => plain(term.toLowerCase()) });
  const told = new Map(ask(index, [...new Set(all.map(plain))]).map((answer) => [answer.query, answer.ids]));
  answers.folded = all.map((query) => ({ query, ids: told.get(plain(query)) }));
}
writeFileSync(answersFile, JSON.stringify(answers));
