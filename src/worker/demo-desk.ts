import type { Result } from '../domain/result.ts';
import type { DemoSetting } from '../store/demo.ts';
import type { StoreFailure } from '../store/failure.ts';
import type { Store } from '../store/store.ts';
import type { Recorded } from './api.ts';

/** Whether the demo stands on the screens, as a person chose and the browser remembers. */
export interface DemoDesk {
  readonly state: () => DemoSetting;
  /** Whether a person said so; false as long as nobody was asked. */
  readonly isChosen: () => boolean;
  /** Null: shown, and asked again. What the store cannot hold lives until the page closes. */
  readonly choose: (setting: DemoSetting | null) => Promise<Recorded>;
  /** Reads the store again, after another tab wrote to it. */
  readonly reload: () => Promise<void>;
}

type OpenStore = () => Promise<Result<Store, StoreFailure>>;

/** The desk with what the browser's store holds; the demo is shown as long as nobody chose. */
export async function createDemoDesk(openStore: OpenStore): Promise<DemoDesk> {
  let chosen = await readStore(openStore);
  return {
    state: () => chosen ?? 'shown',
    isChosen: () => chosen !== null,
    async choose(setting) {
      chosen = setting;
      return { notKept: await keepIn(openStore, setting) };
    },
    async reload() {
      chosen = (await readStore(openStore)) ?? chosen;
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

async function keepIn(
  openStore: OpenStore,
  setting: DemoSetting | null,
): Promise<StoreFailure['because'] | null> {
  const store = await openStore();
  if (!store.ok) return store.failure.because;
  const kept = await store.value.demo.keep(setting);
  store.value.close();
  return kept.ok ? null : kept.failure.because;
}
