// The figures for people: tables, and which goals they reach.
import { availableParallelism, totalmem } from 'node:os';
import { median } from './meter.mjs';

export const describe = () =>
  `${availableParallelism()} processors, ${Math.round(totalmem() / 2 ** 30)} GiB, node ${process.versions.node}, ${process.platform}`;

const peers = (turn, what) => turn.hugo[what] + turn.pagefind[what];
const times = ({ times: list }) => list.map(({ ms }) => ms);
const kb = (bytes) => (bytes / 1000).toFixed(1);

/** `{text, value, limit, reached}` of everything that was measured. */
export function goals({ builds, sizes, speed, quality }) {
  const list = [];
  const most = (text, value, limit) => list.push({ text, value, limit, reached: value <= limit });
  if (builds.length > 0) {
    most('whole build, ours / Hugo + Pagefind', median(builds.map((turn) => turn.ours.wall / peers(turn, 'wall'))), 0.7);
  }
  const index = sizes.indexes.find(({ name }) => name.startsWith('ours'));
  if (index) most('our index / text', index.bytes / sizes.text, 0.15);
  const first = (engine) => speed.first.filter((one) => one.engine === engine);
  for (const one of first('ours')) {
    const other = first('Pagefind').find(({ query }) => query === one.query);
    most(`first query “${one.query}”, kB`, one.bytes / 1000, 120);
    most(`first query “${one.query}”, ours / Pagefind`, one.bytes / other.bytes, 0.2);
  }
  const file = speed.sessions.find(({ home }) => home === 'file');
  if (file) most('median query from file://, ms', median(times(file)), 50);
  for (const mine of quality.filter(({ engine }) => engine === 'ours')) {
    const where = `${mine.corpus}, ${mine.kind}`;
    const best = quality.filter((one) => one.engine !== 'ours' && one.corpus === mine.corpus && one.kind === mine.kind)
      .reduce((high, one) => Math.max(high, one.reciprocalRank), 0);
    if (mine.kind === 'all' && mine.corpus === 'five') most(`golden queries not in the first three, ${where}`, mine.queries - mine.hits, 0);
    // A goal is a figure to stay below: the best peer's reciprocal rank beside ours.
    most(`reciprocal rank, best peer / ours, ${where}`, best / mine.reciprocalRank, 1);
  }
  return list;
}

/** All tables, as they stand in docs/benchmarks.md, for the terminal. */
export function tables(results) {
  const { builds, sizes, speed, quality } = results;
  const out = [`${results.plans} plans, seed ${results.seed}; ${results.machine}; load ${results.load.toFixed(1)}, at the end ${results.loadAtEnd.toFixed(1)}`, ''];
  const table = (head, lines) => out.push(`| ${head.join(' | ')} |`, `|${'---|'.repeat(head.length)}`, ...lines.map((line) => `| ${line.join(' | ')} |`), '');
  if (builds.length > 0) {
    const of = (figure) => median(builds.map(figure)).toFixed(2);
    table(['build', 'time, s', 'CPU s'], [
      ...['ours', 'hugo', 'pagefind'].map((name) => [name, of((turn) => turn[name].wall), of((turn) => turn[name].cpu)]),
      ['hugo + pagefind', of((turn) => peers(turn, 'wall')), of((turn) => peers(turn, 'cpu'))],
      ['ours / both', of((turn) => turn.ours.wall / peers(turn, 'wall')), of((turn) => turn.ours.cpu / peers(turn, 'cpu'))],
    ]);
  }
  out.push(`text: ${sizes.passages} passages, ${kb(sizes.text)} kB${sizes.miniSeconds ? `; MiniSearch took ${sizes.miniSeconds.toFixed(1)} s to index it` : ''}`, '');
  table(['index', 'kB', 'gzip, kB', 'bytes / text'],
    sizes.indexes.map(({ name, bytes, gzip }) => [name, kb(bytes), kb(gzip), (bytes / sizes.text).toFixed(3)]));
  table(['first query', 'engine', 'kB', 'requests', 'ms'],
    speed.first.map((one) => [one.query, one.engine, kb(one.bytes), one.requests, one.ms.toFixed(0)]));
  table(['session', 'from', 'queries', 'median, ms', 'highest, ms'], speed.sessions.map((one) =>
    [one.engine, one.home, one.times.length, median(times(one)).toFixed(1), Math.max(...times(one)).toFixed(1)]));
  const kinds = [...new Set(quality.map(({ kind }) => kind))];
  const lines = quality.filter(({ kind }) => kind === kinds[0]).map(({ corpus, engine }) => [corpus, engine, ...kinds.map((kind) => {
    const { hits, reciprocalRank } = quality.find((one) => one.corpus === corpus && one.engine === engine && one.kind === kind);
    return `${hits}; ${reciprocalRank.toFixed(3)}`;
  })]);
  const asked = kinds.map((kind) => `${kind} (${quality.find((one) => one.kind === kind).queries})`);
  out.push('golden queries: answered in the first three; mean reciprocal rank', '');
  table(['corpus', 'engine', ...asked], lines);
  out.push(...results.goals.map((goal) =>
    `goal: ${goal.text}: ${goal.value.toFixed(3)} (limit ${goal.limit}) ${goal.reached ? 'reached' : 'MISSED'}`));
  const mine = quality.find(({ engine, corpus, kind }) => engine === 'ours' && corpus === 'five' && kind === 'all');
  if (mine && mine.missed.length > 0) out.push('', 'not in the first three of the shipped plans:', ...mine.missed);
  return out.join('\n');
}
