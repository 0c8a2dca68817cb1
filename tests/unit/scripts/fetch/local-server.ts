/** A server on this machine that plays an official one, faults included. */
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { World } from '../../../../scripts/fetch/http.ts';

/** What goes wrong with one answer. */
type Fault =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
  /** The text stops halfway, and says so to nobody. */
  | 'half'
  /** The connection is cut halfway. */
  | 'cut'
  /** The connection is cut before the first byte. */
  | 'gone';

export interface LocalServer {
  readonly origin: string;
  /** Paths with their queries, decoded, in the order they came. */
  readonly asked: string[];
  /** Faults of the next answers; null is a good one. */
  readonly faults: (Fault | null)[];
  readonly close: () => Promise<void>;
}

export interface Reply {
  readonly status?: number;
  readonly body: unknown;
}

export async function startServer(answer: (url: URL) => Reply): Promise<LocalServer> {
  const asked: string[] = [];
  const faults: (Fault | null)[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push(decodeURIComponent(request.url ?? ''));
    const { status = 200, body } = answer(url);
    send(response, status, JSON.stringify(body), faults.shift() ?? null);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    faults,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function send(response: ServerResponse, status: number, text: string, fault: Fault | null): void {
  const half = text.slice(0, Math.ceil(text.length / 2));
  if (fault === 'gone') response.destroy();
  else if (fault === 'half') response.writeHead(200).end(half);
  else if (fault === 'cut') {
    response.writeHead(200, { 'Content-Length': String(Buffer.byteLength(text)) });
    response.write(half, () => response.destroy());
  } else if (fault !== null) response.writeHead(fault.status, fault.headers).end(fault.body ?? '');
  else response.writeHead(status, { 'Content-Type': 'application/json' }).end(text);
}

export interface TestWorld extends World {
  readonly lines: string[];
  /** Milliseconds of every wait. */
  readonly waits: number[];
  /** Lets time go by, in milliseconds. */
  readonly pass: (duration: number) => void;
}

/** A world whose waits take no time, on 2 November 2026 at noon in the Netherlands. */
export function testWorld(): TestWorld {
  const [lines, waits]: [string[], number[]] = [[], []];
  let clock = Date.UTC(2026, 10, 2, 11);
  return {
    lines,
    waits,
    pass: (duration) => {
      clock += duration;
    },
    fetch: (input, init) => fetch(input, init),
    sleep: (duration) => {
      waits.push(duration);
      return Promise.resolve();
    },
    now: () => clock,
    tell: (line) => lines.push(line),
  };
}
