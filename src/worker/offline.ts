/**
 * Entry of the service worker, by which the page opens without a connection: the program as one version, and the data
 * only where a person asked for that. A new version waits until a person takes it.
 */
import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { createKeptData, isWish } from './offline-data.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: PrecacheEntry[] };

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();

const dataUrl = new URL('data/', self.registration.scope).href;
const kept = createKeptData({
  caches,
  fetch: (url, options) => fetch(url, options),
  dataUrl,
  hash,
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(dataUrl)) event.respondWith(kept.answer(event.request));
});

self.addEventListener('message', (event) => {
  const asked: unknown = event.data;
  if (isWish(asked)) event.waitUntil(kept.grant(asked).then((is) => event.ports[0]?.postMessage(is)));
  // What the page says when a person takes the new version.
  else if (isTake(asked)) event.waitUntil(self.skipWaiting());
});

/** A service worker always has a digest of its own: it runs on a safe connection only. */
async function hash(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function isTake(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'SKIP_WAITING';
}
