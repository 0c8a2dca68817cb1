import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '../../../../scripts/headers.ts';
import { fileListener } from '../../../../scripts/lib/file-listener.ts';

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A checkout below a folder that is called `assets`, with secrets beside what is served. */
const root = mkdtempSync(join(tmpdir(), 'vb-'));
const parent = join(root, 'assets');
const folder = join(parent, 'dist');
let server: Server;
let port = 0;

beforeAll(async () => {
  for (const path of ['dist/assets', 'dist/data', 'dist-secret'])
    mkdirSync(join(parent, path), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>thuis</title>');
  writeFileSync(join(folder, 'assets', 'app.js'), 'export const a = 1;');
  writeFileSync(join(folder, 'data', 'cijfers.csv'), 'periode;aantal\n');
  writeFileSync(join(parent, 'secret.txt'), 'geheim');
  writeFileSync(join(parent, 'dist-secret', 'secret.txt'), 'geheim');
  server = createServer(fileListener(folder));
  port = await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(root, { recursive: true });
});

/** Asks for a path exactly as it is written: `fetch` would tidy it first. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    });
    asked.on('error', reject).end();
  });
}

describe('a file', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', 'thuis'],
    ['/?x=1', 'text/html; charset=utf-8', 'thuis'],
    ['/assets/app.js', 'text/javascript; charset=utf-8', 'export'],
    ['/data/cijfers.csv', 'text/csv; charset=utf-8', 'periode'],
    ['/data/../index.html', 'text/html; charset=utf-8', 'thuis'],
  ])('%s comes as %s', async (path, type, text) => {
    const { status, headers, body } = await ask(path);
    expect([status, headers['content-type']]).toEqual([200, type]);
    expect(body.toString()).toContain(text);
  });

  it('may be kept for good only where its name changes with its content', async () => {
    expect((await ask('/assets/app.js')).headers['cache-control']).toContain('immutable');
    expect((await ask('/index.html')).headers['cache-control']).toBe('no-cache');
    expect((await ask('/data/cijfers.csv')).headers['cache-control']).toBe('no-cache');
  });

  it('comes smaller to who can read that', async () => {
    const { headers, body } = await ask('/', 'GET', { 'Accept-Encoding': 'br, gzip' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body).toString()).toContain('thuis');
  });

  it('has no body for HEAD', async () => {
    const { status, headers, body } = await ask('/', 'HEAD');
    expect([status, headers['content-type'], body.length]).toEqual([200, 'text/html; charset=utf-8', 0]);
  });
});

describe('what is not there', () => {
  it.each(['/nothing', '/data', '/assets/', '/%', '/%00', '/index.html%00.js', '//', '/index.html/x'])(
    '%s is not found',
    async (path) => {
      const { status, body } = await ask(path);
      expect([status, body.length]).toEqual([404, 0]);
    },
  );

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%2Fdist-secret%2Fsecret.txt',
    '/..%5csecret.txt',
    '/....//secret.txt',
    '/data/..%2f..%2fsecret.txt',
    '/data/%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '/%252e%252e%252fsecret.txt',
    '//etc/passwd',
    '/%2fetc/passwd',
    '-secret/secret.txt',
    'http://elders.example/../secret.txt',
  ])('%s does not lead outside the folder', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body.toString()).not.toMatch(/geheim|root:/);
  });
});

describe('a request under another name than that of this computer', () => {
  it.each(['elders.example', 'elders.example:4173', 'localhost.elders.example', '127.0.0.1.nip.io', '-'])(
    'gets nothing under "%s"',
    async (host) => {
      const { status, body } = await ask('/', 'GET', { Host: host });
      expect([status, body.length]).toEqual([421, 0]);
    },
  );

  it.each(['localhost', 'localhost:4173', '127.0.0.1:8080', '[::1]:4173'])(
    'gets the page under "%s"',
    async (host) => {
      expect((await ask('/', 'GET', { Host: host })).status).toBe(200);
    },
  );
});

describe('a request that changes something', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused', async (method) => {
    const { status, headers } = await ask('/', method);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

it.each([
  ['/', 'GET'],
  ['/nothing', 'GET'],
  ['/', 'POST'],
  ['/', 'HEAD'],
])('%s (%s) has every security header', async (path, method) => {
  const { headers } = await ask(path, method);
  for (const [name, value] of Object.entries(securityHeaders))
    expect(headers[name.toLowerCase()]).toBe(value);
});
