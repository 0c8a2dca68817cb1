import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32, deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { tileServer } from '../../src/map/tiles.ts';

/** A server of tiles on this machine, in the place of the one of Kadaster. */
export interface PlayedTiles {
  /** The paths that were asked, in order. */
  readonly asked: string[];
  /** What it does with a question: a tile of one colour, an error, a page in its place, or nothing at all. */
  how: 'red' | 'broken' | 'page' | 'silent';
  readonly close: () => Promise<void>;
}

/** Plays the tile server for a page; the address that the page asks, and so its policy, stay those of the real one. */
export async function playTiles(page: Page): Promise<PlayedTiles> {
  const held: ServerResponse[] = [];
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (played.how === 'silent') held.push(response);
    else if (played.how === 'broken') response.writeHead(500).end();
    else if (played.how === 'page')
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><p>Log in</p>');
    else response.writeHead(200, { 'Content-Type': 'image/png' }).end(redTile);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const played: PlayedTiles = {
    asked,
    how: 'red',
    close: async () => {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      held.forEach((response) => response.destroy());
      server.closeAllConnections();
      await new Promise<void>((closed) => server.close(() => closed()));
    },
  };
  await page.route(`${tileServer.origin}/**`, async (route) => {
    const url = new URL(route.request().url());
    const response = await route.fetch({ url: origin + url.pathname + url.search }).catch(() => null);
    if (response === null) await route.abort().catch(() => undefined);
    else
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'Access-Control-Allow-Origin': '*' },
      });
  });
  return played;
}

/** A PNG of one bright red, as wrong as a tile can be. */
const redTile = png(tileServer.tileSize, [255, 0, 0]);

function png(side: number, colour: readonly [number, number, number]): Buffer {
  const row = Buffer.concat([
    Buffer.from([0]),
    Buffer.concat(Array.from({ length: side }, () => Buffer.from(colour))),
  ]);
  const size = Buffer.alloc(13);
  size.writeUInt32BE(side, 0);
  size.writeUInt32BE(side, 4);
  // Eight bits a channel, three channels.
  size.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: side }, () => row)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
