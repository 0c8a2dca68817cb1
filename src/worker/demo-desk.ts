import type { Result } from '../domain/result.ts';
import type { DemoSetting } from '../store/demo.ts';
import type { StoreFailure } from '../store/failure.ts';
import type { Store } from '../store/store.ts';
import type { Recorded } from './api.ts';

/** Whether the demo stands on the screens, as a person chose and the browser remembers. */
export interface DemoDesk {
  readonly state: () => DemoSetting;
  /** What the store cannot hold lives until the page closes. */
  readonly choose: (setting: DemoSetting) => Promise<Recorded>;
  /** Reads the store again, after another tab wrote to it. */
  readonly reload: () => Promise<void>;
}

type OpenStore = () => Promise<Result<Store, StoreFailure>>;

/** The desk with what the browser's store holds; the demo is shown as long as nobody chose. */
export async function createDemoDesk(openStore: OpenStore): Promise<DemoDesk> {
  let state = (await readStore(openStore)) ?? 'shown';
  return {
    state: () => state,
    async choose(setting) {
      state = setting;
      return { notKept: await keepIn(openStore, setting) };
    },
    async reload() {
      state = (await readStore(openStore)) ?? state;
    },
  };
}

async function readStore(openStore: OpenStore): Promise<DemoSetting | null> {
  const store = await openStore();
  if (!store.ok) return null;
  const read = await store.value.demo.read();
  store.value.close();
  return read.ok ? read.value : null;
}

async function keepIn(openStore: OpenStore, setting: DemoSetting): Promise<StoreFailure['because'] | null> {
  const store = await openStore();
  if (!store.ok) return store.failure.because;
  const kept = await store.value.demo.keep(setting);
  store.value.close();
  return kept.ok ? null : kept.failure.because;
}
