// Whole builds of the same plans, ours and Hugo with Pagefind, in turns.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeCorpus, requirePages } from './corpus.mjs';
import { run } from './meter.mjs';
import { peerFile, TARGET } from './peers.mjs';

const JAVA = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java';

/** A corpus with the folders of the sites to build from it; with --skip-build those of the run before. */
export async function prepare(name, plans, options) {
  const folder = join(TARGET, name);
  const sites = { ours: join(folder, 'site'), peers: join(folder, 'peers') };
  if (options['skip-build']) {
    const texts = join(folder, 'ours/content/van-ban');
    if (!existsSync(texts) || !existsSync(sites.ours)) throw new Error(`${folder} is not built: run without --skip-build`);
    const ids = readdirSync(texts).filter((file) => file.endsWith('.md')).map((file) => file.slice(0, -3));
    return { name, folder, sites, ids };
  }
  console.log(`${name}: making the corpus`);
  return { name, folder, sites, ...(await makeCorpus(name, plans, options.seed)) };
}

/** Builds both sites `turns` times. A turn is `{ours, hugo, pagefind}`, each with seconds on the clock and of the processor. */
export async function buildAll(corpus, jar, turns, say) {
  const list = [];
  for (let turn = 0; turn < turns; turn++) {
    for (const site of Object.values(corpus.sites)) rmSync(site, { recursive: true, force: true });
    const ours = await measure(JAVA, ['-jar', jar, 'build', '--source', corpus.source, '--output', corpus.sites.ours]);
    requirePages(corpus.sites.ours, corpus.ids, (id) => `${id}.html`);
    const hugo = await measure('hugo', ['--source', corpus.hugo, '--destination', corpus.sites.peers]);
    requirePages(corpus.sites.peers, corpus.ids, (id) => `${id}/index.html`);
    const pagefind = await measure(peerFile('.bin/pagefind'), ['--site', corpus.sites.peers]);
    list.push({ ours, hugo, pagefind });
    for (const [name, { wall, cpu }] of Object.entries(list[turn])) {
      say(`${corpus.ids.length} plans, ${name}: ${wall.toFixed(2)} s, processor ${cpu.toFixed(2)} s`);
    }
  }
  return list;
}

async function measure(command, args) {
  // The disk's backlog is written out first, so that a run does not pay for the one before.
  await run('sync', [], join(TARGET, 'sync.log'));
  return run(command, args, join(TARGET, 'build.log'));
}
