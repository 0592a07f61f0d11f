import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Served {
  /** http://127.0.0.1:… without a slash at its end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
};

/** Names with a hash never change their content. */
const hashed = /-[\w-]{8}\.\w+$/;

/**
 * Serves a folder as a good static host would: HTTP/1.1, gzip made in advance, lasting cache headers for
 * hashed names, no ETag. Everything is read at the start, so that no run waits for the disk.
 */
export async function serve(folder: string): Promise<Served> {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        const path = `/${posix.relative(folder, file.replaceAll('\\', '/'))}`;
        const type = types[extname(file)] ?? 'application/octet-stream';
        return [path, { type, body: gzipSync(readFileSync(file), { level: 9 }) }] as const;
      }),
  );
  const server = createServer(({ url = '/' }, response) => {
    const path = (url.split('?')[0] ?? '/').replace(/\/$/, '/index.html');
    const file = files.get(path);
    if (file === undefined) {
      response.writeHead(404, { 'Content-Length': 0 }).end();
      return;
    }
    response
      .writeHead(200, {
        'Content-Type': file.type,
        'Content-Encoding': 'gzip',
        'Content-Length': file.body.length,
        'Cache-Control': hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
        Vary: 'Accept-Encoding',
      })
      .end(file.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
