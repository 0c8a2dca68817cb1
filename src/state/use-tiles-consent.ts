import { useSyncExternalStore } from 'react';
import { browserStore } from './use-draft.ts';

/** Whether a person lets this browser ask the map of Kadaster from its server. */
interface TilesConsent {
  readonly isOn: boolean;
  /** Whether the browser keeps what was chosen after the page is closed. */
  readonly isKept: boolean;
  readonly choose: (isOn: boolean) => void;
}

const key = 'veiligheidsbeeld/kaart-van-kadaster';
const yes = 'ja';

const listeners = new Set<() => void>();
let chosen: boolean | null = null;

/** Off until a person turns it on; the same for every map of this browser, and for its other tabs. */
export function useTilesConsent(): TilesConsent {
  const isOn = useSyncExternalStore(subscribe, isChosen);
  return { isOn, isKept: isOn === isStored(), choose };
}

function isChosen(): boolean {
  return (chosen ??= isStored());
}

function isStored(): boolean {
  try {
    return browserStore()?.getItem(key) === yes;
  } catch {
    return false;
  }
}

function choose(isOn: boolean): void {
  chosen = isOn;
  try {
    if (isOn) browserStore()?.setItem(key, yes);
    else browserStore()?.removeItem(key);
  } catch {
    // Without a store the choice lasts as long as the page.
  }
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  const hear = (event: StorageEvent): void => {
    // Null where everything was thrown away.
    if (event.key !== key && event.key !== null) return;
    chosen = null;
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', hear);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', hear);
  };
}
