/** Serves the built pages as GitHub Pages does: below a path, without `.html` in addresses, compressed, and with a page for what is missing. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BASE, DIST } from './paths.ts';

/** A request that was answered. */
export interface Served {
  /** The path below the base, without the query: `assets/app.js`. */
  readonly path: string;
  readonly status: number;
  /** The bytes of the body as they were sent, which is compressed where the browser accepts that. */
  readonly bytes: number;
}

/** A running server. */
export interface StaticServer {
  /** The address of the start page, which ends with a slash. */
  readonly url: string;
  /** All requests so far, oldest first; workers' requests are among them. Empty it to count anew. */
  readonly served: Served[];
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** What GitHub Pages sends as it is. */
const IS_COMPRESSED_ALREADY = new Set(['.png', '.woff2']);

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly plain: Buffer;
  /** Absent where nothing is gained. */
  readonly gzip?: Buffer;
}

/** Starts a server on a free port of this machine. */
export async function startServer(folder = DIST): Promise<StaticServer> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`No pages in ${folder}. Build them with: npm run site`);
  const served: Served[] = [];
  const answers = new Map<string, Answer>();
  const server = createServer((request, response) => {
    const path = pathBelowBase(request);
    const answer = answers.get(path) ?? createAnswer(folder, path);
    answers.set(path, answer);
    served.push({ path, status: answer.status, bytes: send(answer, request, response) });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}${BASE}`,
    served,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

/** `/eslint-plugin-tencentcloud-errors/zh/cli?x`  →  `zh/cli`. What is not below the base keeps its slash, and is never found. */
function pathBelowBase(request: IncomingMessage): string {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const path = decodeURIComponent(pathname);
  return path.startsWith(BASE) ? path.slice(BASE.length) : path;
}

function createAnswer(folder: string, path: string): Answer {
  if (path.startsWith('/') || path.includes('..')) return notFound(folder);
  if (path !== '' && !path.endsWith('/') && isFolder(join(folder, path)) && !existsSync(join(folder, `${path}.html`))) {
    return { status: 301, headers: { location: `${BASE}${path}/` }, plain: Buffer.alloc(0) };
  }
  const file = candidates(path)
    .map((candidate) => join(folder, candidate))
    .find(isFile);
  return file === undefined ? notFound(folder) : readAnswer(file, 200);
}

/** `zh/`  →  `zh/index.html`, `cli`  →  `cli`, `cli.html` */
function candidates(path: string): readonly string[] {
  return path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`];
}

function notFound(folder: string): Answer {
  return readAnswer(join(folder, '404.html'), 404);
}

function readAnswer(file: string, status: number): Answer {
  const type = extname(file);
  const plain = readFileSync(file);
  const headers = { 'content-type': TYPES[type] ?? 'application/octet-stream', 'cache-control': 'max-age=600' };
  return { status, headers, plain, ...(IS_COMPRESSED_ALREADY.has(type) ? {} : { gzip: gzipSync(plain) }) };
}

/** Returns how many bytes the body has. */
function send({ status, headers, plain, gzip }: Answer, request: IncomingMessage, response: ServerResponse): number {
  const isAccepted = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const body = isAccepted ? (gzip ?? plain) : plain;
  const encoding = body === gzip ? { 'content-encoding': 'gzip' } : {};
  response.writeHead(status, { ...headers, ...encoding, 'content-length': body.length });
  response.end(body);
  return body.length;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
