// Runs a command to its end and measures it, as bench/src's Meter does: processor time from /proc, so on Linux only.
import { spawn } from 'node:child_process';
import { existsSync, openSync, closeSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/** Clock and processor seconds of a command, its children included; rejects if it fails. */
export async function run(command, args, log) {
  const before = cpuOfEndedChildren();
  const out = openSync(log, 'w');
  const start = performance.now();
  const status = await new Promise((done, failed) => {
    spawn(command, args, { stdio: ['ignore', out, out] }).on('error', failed).on('close', done);
  });
  const wall = (performance.now() - start) / 1000;
  closeSync(out);
  if (status !== 0) {
    const tail = readFileSync(log, 'utf8').split('\n').slice(-20).join('\n');
    throw new Error(`exit status ${status} of: ${command} ${args.join(' ')}\n${tail}`);
  }
  return { wall, cpu: cpuOfEndedChildren() - before };
}

function cpuOfEndedChildren() {
  if (!existsSync('/proc/self/stat')) return NaN;
  const line = readFileSync('/proc/self/stat', 'utf8');
  // The second field, the name, is in parentheses and may hold anything: count from its end.
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
}

/** Of an even number of figures, the mean of the middle two. */
export function median(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
