// The peers come from the npm registry into target/bench/search: nothing of theirs stands among the sources.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { run } from './meter.mjs';

export const TARGET = resolve('target/bench/search');
const SOURCE = 'bench/search';

/** Where the system keeps a program; says what to install where it does not. */
export function program(name) {
  try {
    return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
  } catch {
    throw new Error(`${name} is missing: apt-get install ${name}`);
  }
}

/** Installs the versions that package.json names, unless they are there. */
export async function install() {
  mkdirSync(TARGET, { recursive: true });
  const installed = join(TARGET, 'package.json');
  const same = existsSync(installed) && existsSync(join(TARGET, 'node_modules'))
    && readFileSync(installed, 'utf8') === readFileSync(join(SOURCE, 'package.json'), 'utf8');
  if (same) return;
  copyFileSync(join(SOURCE, '.npmrc'), join(TARGET, '.npmrc'));
  copyFileSync(join(SOURCE, 'package.json'), installed);
  await run('npm', ['install', '--prefix', TARGET], join(TARGET, 'npm.log'));
}

/** A package of the peers. */
export const peer = (name) => createRequire(join(TARGET, 'package.json'))(name);

/** A program or file of the peers. */
export const peerFile = (...path) => join(TARGET, 'node_modules', ...path);
