import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface Site {
  /** The address of its index, in a sub-folder as on an intranet server. */
  readonly url: string;
  /** From now on files whose name begins so are answered in this way: not at all, or with a page in their place. */
  readonly spoil: (name: string, how: 'missing' | 'page' | 'text' | 'cut') => void;
  readonly heal: () => void;
  /** How often files whose name begins so were asked for. */
  readonly asked: (name: string) => number;
  readonly close: () => void;
}

/** A proxy that cuts pages lets this much of one through, in bytes. */
const CUT = 100_000;

/** Serves a built folder by plain http, from a sub-folder of this machine alone. */
export function serve(folder: string): Promise<Site> {
  const base = '/xiangcun/suining/';
  const asked: string[] = [];
  let spoilt: { readonly name: string; readonly how: Parameters<Site['spoil']>[1] } | null = null;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(base)
      ? normalize(decodeURIComponent(pathname.slice(base.length)))
      : '..';
    const file = join(folder, inside === '.' ? 'index.html' : inside);
    if (inside.startsWith('..') || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    asked.push(basename(file));
    const how = spoilt !== null && basename(file).startsWith(spoilt.name) ? spoilt.how : 'whole';
    if (how === 'missing') {
      response.writeHead(404).end();
      return;
    }
    const type =
      how === 'text'
        ? 'text/plain'
        : (TYPES[how === 'page' ? '.html' : extname(file)] ?? 'application/octet-stream');
    response.writeHead(200, { 'content-type': type });
    if (how === 'page') response.end('<!doctype html><title>Intranet</title>');
    else createReadStream(file, how === 'cut' ? { end: CUT - 1 } : {}).pipe(response);
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      done({
        url: `http://127.0.0.1:${port}${base}`,
        spoil: (name, how) => {
          spoilt = { name, how };
        },
        heal: () => {
          spoilt = null;
        },
        asked: (name) => asked.filter((file) => file.startsWith(name)).length,
        close: () => server.close(),
      });
    });
  });
}
