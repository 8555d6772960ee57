// How large the indexes are beside the text. Nobody's copies of the texts are counted.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { eachPassage } from './passages.mjs';

/** Bytes of the passages' text and of each index; `gzip` where the files are not compressed already. */
export function sizes(corpus) {
  let text = 0;
  let passages = 0;
  eachPassage(corpus.sites.ours, (passage) => {
    text += Buffer.byteLength(passage.text);
    passages++;
  });
  const pagefind = (part) => folder(join(corpus.sites.peers, 'pagefind', part));
  const indexes = [];
  const own = join(corpus.sites.ours, 'tim-kiem');
  if (existsSync(own)) indexes.push({ name: 'ours: tim-kiem/', ...folder(own) });
  const meta = readdirSync(join(corpus.sites.peers, 'pagefind'))
    .filter((name) => name.endsWith('.pf_meta'))
    .reduce((sum, name) => sum + statSync(join(corpus.sites.peers, 'pagefind', name)).size, 0);
  const chunks = pagefind('index').bytes + meta;
  indexes.push({ name: 'Pagefind: index and meta (compressed)', bytes: chunks, gzip: chunks });
  const fragments = pagefind('fragment').bytes;
  indexes.push({ name: 'Pagefind: with the fragments', bytes: chunks + fragments, gzip: chunks + fragments });
  if (!corpus.mini.failed) indexes.push({ name: `MiniSearch: ${corpus.mini.fields.join(', ')}`, ...folder(corpus.mini.folder, 'index.json') });
  return { text, passages, indexes, miniSeconds: corpus.mini.seconds };
}

function folder(path, only) {
  const files = readdirSync(path, { recursive: true }).map((name) => join(path, name))
    .filter((file) => statSync(file).isFile() && (!only || file.endsWith(only)));
  const sum = (size) => files.reduce((total, file) => total + size(file), 0);
  return { bytes: sum((file) => statSync(file).size), gzip: sum((file) => gzipSync(readFileSync(file)).length) };
}
