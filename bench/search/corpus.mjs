// The plans that everybody gets: made ones and the shipped five; for ours as a source folder, for Hugo as its content.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './meter.mjs';
import { TARGET } from './peers.mjs';

const SHIPPED = 'content';

/** Writes both folders; `plans` made plans, or with 0 the shipped five alone. */
export async function makeCorpus(name, plans, seed) {
  const folder = join(TARGET, name);
  rmSync(folder, { recursive: true, force: true });
  const source = join(folder, 'ours');
  const content = join(source, 'content');
  if (plans > 0) {
    await run('bench/run', ['corpus', plans, seed, folder].map(String), join(TARGET, 'corpus.log'));
    rmSync(join(folder, 'stock'), { recursive: true });
    addPlaces(join(content, 'dia-phuong.yaml'));
  } else {
    mkdirSync(content, { recursive: true });
    cpSync(join(SHIPPED, 'dia-phuong.yaml'), join(content, 'dia-phuong.yaml'));
  }
  cpSync(join(SHIPPED, 'van-ban'), join(content, 'van-ban'), { recursive: true });
  cpSync(join(SHIPPED, 'dia-chi'), join(content, 'dia-chi'), { recursive: true });

  const hugo = join(folder, 'hugo');
  cpSync('bench/search/hugo', hugo, { recursive: true });
  mkdirSync(join(hugo, 'content/van-ban'), { recursive: true });
  const files = readdirSync(join(content, 'van-ban')).filter((file) => file.endsWith('.md'));
  for (const file of files) {
    cpSync(join(content, 'van-ban', file), join(hugo, 'content/van-ban', file));
  }
  return { source, hugo, ids: files.map((file) => file.slice(0, -3)) };
}

/** The shipped plans name places that the made country may lack: their entries are added as they stand. */
function addPlaces(gazetteer) {
  const made = readFileSync(gazetteer, 'utf8');
  const shipped = readFileSync(join(SHIPPED, 'dia-phuong.yaml'), 'utf8');
  const missing = shipped
    .split(/^(?= {2}- )/m)
    .slice(1)
    .filter((entry) => /^ {2}- (\{id|id):/.test(entry))
    .filter((entry) => !made.includes(`{id: ${/id: ([\w-]+)/.exec(entry)[1]},`));
  writeFileSync(gazetteer, `${made.trimEnd()}\n${missing.join('').trimEnd()}\n`);
}

/** A build that skipped a plan is no build. */
export function requirePages(site, ids, page) {
  const missing = ids.find((id) => !existsSync(join(site, 'van-ban', page(id))));
  if (missing) throw new Error(`${site} has no page for ${missing}`);
}
