// MiniSearch, asked in a process of its own that may take 4 GB.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './meter.mjs';
import { peerFile } from './peers.mjs';

// A passage with the headings above it and its plan's name; where that is too much, the passage's words alone.
const FIELDS = ['text,path,name', 'text'];

/**
 * Builds, writes and asks the index: its fields, its bytes, its answers, and the folder of a page that loads it.
 * Asking a large one takes minutes: with `again` the answers of the run before stand, if the queries were the same.
 */
export async function askMiniSearch(corpus, queries, again) {
  const folder = join(corpus.folder, 'mini');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'mini.html'), '<!doctype html><link rel="icon" href="data:,"><script src="minisearch.js"></script>\n');
  copyFileSync(peerFile('minisearch/dist/umd/index.js'), join(folder, 'minisearch.js'));
  const [questions, answers, index] = ['queries.json', 'answers.json', 'index.json'].map((name) => join(folder, name));
  const text = JSON.stringify(queries);
  if (again && existsSync(answers) && readFileSync(questions, 'utf8') === text) return { folder, ...JSON.parse(readFileSync(answers, 'utf8')) };
  rmSync(answers, { force: true });
  writeFileSync(questions, text);
  for (const fields of FIELDS) {
    const args = ['--max-old-space-size=4096', 'bench/search/minisearch.mjs', corpus.sites.ours, index, questions, answers, fields];
    try {
      await run(process.execPath, args, join(folder, 'log'));
      return { folder, ...JSON.parse(readFileSync(answers, 'utf8')) };
    } catch (e) {
      console.log(`${corpus.name}: MiniSearch cannot hold ${fields} in 4 GB (${/heap|string/.exec(e.message) || e.message})`);
    }
  }
  return { folder, fields: [], failed: true };
}
