/** Answers requests from the files of one folder, each with the security headers. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { createGzip } from 'node:zlib';
import { securityHeaders } from '../headers.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const compressed = new Set(['.html', '.js', '.mjs', '.css', '.json', '.csv', '.txt', '.svg']);

/**
 * Names by which this computer calls itself. A page of another site can have its own name lead here (DNS rebinding);
 * it then asks under that name, and gets nothing.
 */
const ownName = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/** Serves `folder` (an absolute path) to this computer: GET and HEAD only, 404 for what is not a file in it. */
export function fileListener(folder: string, headers = securityHeaders): RequestListener {
  return (request, response) => void answer(folder, headers, request, response);
}

async function answer(
  folder: string,
  headers: typeof securityHeaders,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (!ownName.test(request.headers.host ?? '')) {
    end(response, 421);
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    end(response, 405);
    return;
  }
  const path = fileOf(folder, request.url ?? '/');
  const info = path === null ? null : await stat(path).catch(() => null);
  if (path === null || info === null || !info.isFile()) {
    end(response, 404);
    return;
  }
  const extension = extname(path);
  response.setHeader('Content-Type', types[extension] ?? 'application/octet-stream');
  response.setHeader(
    'Cache-Control',
    path.startsWith(join(folder, 'assets') + sep) ? 'public, max-age=31536000, immutable' : 'no-cache',
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

/** The file of a request path inside the folder; null for one that is malformed or points outside. */
function fileOf(folder: string, url: string): string | null {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    return file.startsWith(folder + sep) ? file : null;
  } catch {
    return null;
  }
}

function end(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.end();
}
