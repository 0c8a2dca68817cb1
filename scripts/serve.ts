/** Serves dist/ with its security headers on http://127.0.0.1:4173; `PORT` changes the port. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';
import { securityHeaders } from './headers.ts';

const folder = fileURLToPath(new URL('../dist', import.meta.url));
const port = Number(process.env['PORT'] ?? 4173);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const compressed = new Set(['.html', '.js', '.mjs', '.css', '.json', '.csv', '.txt', '.svg']);

const server = createServer((request, response) => void answer(request, response));

server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken: stop the other program, or choose another port with PORT=4174 npm start.`
      : `The server could not start: ${error.message}`,
  );
  process.exitCode = 1;
});
server.listen(port, '127.0.0.1', () => console.log(`Veiligheidsbeeld: http://127.0.0.1:${port}`));

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    end(response, 405);
    return;
  }
  const path = pathOf(request.url ?? '/');
  const info = path === null ? null : await stat(path).catch(() => null);
  if (path === null || info === null || !info.isFile()) {
    end(response, 404);
    return;
  }
  const extension = extname(path);
  response.setHeader('Content-Type', types[extension] ?? 'application/octet-stream');
  response.setHeader(
    'Cache-Control',
    path.includes('assets') ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  if (request.method === 'HEAD') {
    end(response, 200);
    return;
  }
  const body = createReadStream(path).on('error', () => response.destroy());
  const isSmaller = compressed.has(extension) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  if (isSmaller) response.setHeader('Content-Encoding', 'gzip');
  if (isSmaller) body.pipe(createGzip()).pipe(response);
  else body.pipe(response);
}

/** The file of a request path inside dist; null for one that is malformed or points outside. */
function pathOf(url: string): string | null {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    return file.startsWith(folder) ? file : null;
  } catch {
    return null;
  }
}

function end(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.end();
}
