// Serves a folder on 127.0.0.1, with gzip where a web server would use it, and counts what goes over the wire.
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

// Pagefind's own files are compressed already: they go out as they are.
const TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.json': 'application/json', '.svg': 'image/svg+xml',
};

/** A running server: `address`; `count()` of bytes, headers included, and requests since the last `reset()`; `close()`. */
export async function serve(folder) {
  const sockets = new Set();
  const squeezed = new Map();
  let before = 0;
  let ended = 0;
  let paths = [];

  function body(file, type) {
    if (!type) return readFileSync(file);
    // Squeezed once, as servers do with files that do not change.
    if (!squeezed.has(file)) squeezed.set(file, gzipSync(readFileSync(file)));
    return squeezed.get(file);
  }

  const server = createServer((request, response) => {
    let path = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    if (path.endsWith('/')) path += 'index.html';
    const file = join(folder, normalize(path));
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)];
    const bytes = body(file, type);
    const { socket } = response;
    const start = socket.bytesWritten;
    response.on('finish', () => paths.push(`${path} ${socket.bytesWritten - start}`));
    response.writeHead(200, {
      'content-type': type || 'application/octet-stream', 'content-length': bytes.length,
      ...(type ? { 'content-encoding': 'gzip' } : {}), 'cache-control': 'max-age=600',
    }).end(bytes);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => { sockets.delete(socket); ended += socket.bytesWritten; });
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const written = () => [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, ended);
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    reset() { before = written(); paths = []; },
    count: () => ({ bytes: written() - before, paths }),
    close: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }),
  };
}
