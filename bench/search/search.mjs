// Measures our search against Pagefind and MiniSearch, and our whole build against Hugo and Pagefind, in one run;
// docs/benchmarks.md says how. Judges nothing: it prints figures and ends with status 0 unless a build fails.
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll, prepare } from './builds.mjs';
import { mixed, readGolden, variants } from './golden.mjs';
import { askMiniSearch } from './mini.mjs';
import { install, program, TARGET } from './peers.mjs';
import { quality } from './quality.mjs';
import { describe, goals, tables } from './report.mjs';
import { sizes } from './sizes.mjs';
import { speed } from './speed.mjs';
import { launch } from './browser.mjs';

// What goes wrong here is a missing program or a failed build: its message says enough.
process.on('uncaughtException', (e) => {
  console.error(e.code ? e : e.message);
  process.exit(1);
});

const { values: options } = parseArgs({
  options: {
    'plans': { type: 'string', default: '3400' },
    'seed': { type: 'string', default: '1' },
    'repeat': { type: 'string', default: '2' },
    'jar': { type: 'string', default: 'target/doichieu.jar' },
    'golden': { type: 'string', default: 'src/test/resources/vn/doichieu/search/golden.tsv' },
    'skip-build': { type: 'boolean', default: false },
  },
});
const plans = Number(options.plans);
const rows = readGolden(options.golden);
const queries = { all: [...new Set(Object.values(variants(rows)).flat().map((row) => row.query))], mixed: mixed(rows) };
const load = loadavg()[0];
const say = (text) => console.log(text);

['hugo', 'chromium'].forEach(program);
await install();
say(`${describe()}, load ${load.toFixed(1)}`);
const five = await prepare('five', 0, options);
const big = await prepare(`made-${plans}`, plans, options);
if (!options['skip-build']) {
  say('building the shipped plans alone');
  await buildAll(five, options.jar, 1, () => {});
}
const builds = options['skip-build'] ? [] : await buildAll(big, options.jar, Number(options.repeat), say);

for (const corpus of [five, big]) {
  say(`${corpus.name}: MiniSearch`);
  corpus.mini = await askMiniSearch(corpus, queries, options['skip-build']);
}
const browser = await launch();
const results = { machine: `${describe()}, Chromium ${browser.version()}`, load, plans: big.ids.length, seed: Number(options.seed), builds };
try {
  results.sizes = sizes(big);
  say('first queries and twenty queries');
  results.speed = await speed(browser, big, queries.mixed);
  results.quality = [];
  for (const corpus of [five, big]) {
    say(`${corpus.name}: golden queries`);
    results.quality.push(...(await quality(browser, corpus, rows, queries.all, corpus === five)));
  }
} finally {
  await browser.close();
}
results.goals = goals(results);
results.loadAtEnd = loadavg()[0];
writeFileSync(join(TARGET, 'results.json'), `${JSON.stringify(results, null, 1)}\n`);
say(`\n${tables(results)}\nEverything: ${join(TARGET, 'results.json')}`);
