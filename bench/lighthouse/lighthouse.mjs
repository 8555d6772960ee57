// How fast the pages are by Lighthouse: the median of five runs each, throttled as for a telephone. docs/benchmarks.md says more.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { open } from './audit.mjs';

const PAGES = ['index.html', 'van-ban/hung-yen.html', 'so-sanh/chi-tieu.html', 'tim-kiem.html'];
const RUNS = 5;
const GOAL = 95;
const SITE = resolve('target/site');
const MODULES = resolve('target/lighthouse');
const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.png': 'image/png' };

// LighthouseIT installs into the same folder and leaves the same stamp.
function install() {
  const [named, stamp] = [join('bench/lighthouse', 'package.json'), join(MODULES, 'installed.json')];
  if (existsSync(stamp) && readFileSync(named, 'utf8') === readFileSync(stamp, 'utf8')) return;
  // What an earlier or a broken installation left would keep its versions.
  rmSync(MODULES, { recursive: true, force: true });
  mkdirSync(MODULES, { recursive: true });
  for (const name of ['package.json', '.npmrc']) copyFileSync(join('bench/lighthouse', name), join(MODULES, name));
  execFileSync('npm', ['install', '--no-progress', '--prefix', MODULES], { stdio: ['ignore', 'ignore', 'inherit'] });
  copyFileSync(named, stamp);
}

function serve(request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://127.0.0.1').pathname));
  const file = join(SITE, path);
  if (!file.startsWith(SITE) || !extname(file) || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Encoding': 'gzip' }).end(gzipSync(readFileSync(file)));
}

function chromium() {
  return execFileSync('sh', ['-c', 'command -v chromium || command -v chromium-browser || command -v google-chrome'], { encoding: 'utf8' }).trim();
}

if (!existsSync(join(SITE, 'index.html'))) throw new Error('target/site is missing: mvn makes it');
install();
const server = createServer(serve);
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const browser = await open(MODULES, chromium(), ['performance']);
try {
  for (const page of PAGES) {
    const points = [];
    for (let run = 0; run < RUNS; run++) {
      const { scores } = await browser.judge(`http://127.0.0.1:${server.address().port}/${page}`);
      points.push(Math.round((scores.performance ?? 0) * 100));
    }
    points.sort((a, b) => a - b);
    const median = points[RUNS >> 1];
    console.log(`${page}: ${median} (${points.join(', ')}), goal of ${GOAL} ${median >= GOAL ? 'reached' : 'missed'}`);
  }
} finally {
  await browser.close();
  server.close();
}
