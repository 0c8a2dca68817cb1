import { useSyncExternalStore } from 'react';
import { registerSW } from 'virtual:pwa-register';
import type { DataWish } from '../worker/offline-data.ts';

interface OfflineState {
  /** A new version of the page lies ready. */
  readonly isNew: boolean;
  /** Whether the data are kept for when there is no connection; null where this browser cannot. */
  readonly keepsData: boolean | null;
}

/** The page's end of the service worker. A browser without one, or one that fails, changes nothing. */
interface Offline {
  readonly get: () => OfflineState;
  readonly subscribe: (hear: () => void) => () => void;
  /** Goes over to the new version: every tab of the page loads again. */
  readonly takeNew: () => void;
  /** Keeps the data on this computer, or takes them away; whether they are there then. */
  readonly keepData: (keeps: boolean) => Promise<boolean>;
}

let started: Offline | null = null;

/** Registers the service worker with the first call. */
function offline(): Offline {
  return (started ??= start());
}

/** What is kept for when there is no connection, and the ways to change it. */
export function useOffline(): OfflineState & Pick<Offline, 'takeNew' | 'keepData'> {
  const { get, subscribe, takeNew, keepData } = offline();
  return { ...useSyncExternalStore(subscribe, get), takeNew, keepData };
}

function start(): Offline {
  let state: OfflineState = { isNew: false, keepsData: null };
  const hearers = new Set<() => void>();
  const become = (change: Partial<OfflineState>): void => {
    state = { ...state, ...change };
    for (const hear of hearers) hear();
  };
  const ask = async (wish: DataWish): Promise<boolean> => {
    const { active } = await navigator.serviceWorker.ready;
    const keepsData = active !== null && (await asked(active, wish));
    become({ keepsData });
    return keepsData;
  };
  const update = registerSW({
    immediate: true,
    onNeedRefresh: () => become({ isNew: true }),
    onRegisteredSW: (_, registration) => {
      if (registration === undefined) return;
      void ask('refresh').catch(() => undefined);
      // A page that stays open for days looks for a new version when a person comes back to it.
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
      });
    },
  });
  return {
    get: () => state,
    subscribe: (hear) => {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
    takeNew: () => void update(),
    keepData: (keeps) => ask(keeps ? 'keep' : 'forget'),
  };
}

/** Whether there is a copy of the data once a wish was granted. */
function asked(worker: ServiceWorker, wish: DataWish): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => {
      port1.close();
      resolve(data === true);
    });
    port1.start();
    worker.postMessage(wish, [port2]);
  });
}
