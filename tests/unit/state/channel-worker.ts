import { expose } from 'comlink';
import { onTestFinished } from 'vitest';
import type { WorkerLike } from '../../../src/state/worker-link.ts';

/** A worker without its own thread: a real channel, with what is exposed at its other end. */
export class ChannelWorker extends EventTarget implements WorkerLike {
  isTerminated = false;
  readonly #channel = new MessageChannel();
  readonly #messages = this.#channel.port1;
  constructor(api: object) {
    super();
    expose(api, this.#channel.port2);
    this.#messages.start();
    onTestFinished(() => this.terminate());
  }
  postMessage(message: unknown, options?: StructuredSerializeOptions | Transferable[]): void {
    this.#messages.postMessage(message, Array.isArray(options) ? options : (options?.transfer ?? []));
  }
  override addEventListener(type: string, listener: EventListener): void {
    if (type === 'message') this.#messages.addEventListener(type, listener);
    else super.addEventListener(type, listener);
  }
  override removeEventListener(type: string, listener: EventListener): void {
    if (type === 'message') this.#messages.removeEventListener(type, listener);
    else super.removeEventListener(type, listener);
  }
  /** As when the browser takes it away: nothing is said, nothing is answered. */
  terminate(): void {
    this.isTerminated = true;
    this.#channel.port2.close();
    this.#messages.close();
  }
}

/** Time that passes only when a test says so. */
export function clock() {
  let acts: { readonly at: number; readonly act: () => void }[] = [];
  let now = 0;
  return {
    after: (milliseconds: number, act: () => void) => {
      const one = { at: now + milliseconds, act };
      acts.push(one);
      return () => void (acts = acts.filter((other) => other !== one));
    },
    waiting: () => acts.length,
    async pass(milliseconds: number) {
      now += milliseconds;
      const due = acts.filter(({ at }) => at <= now);
      acts = acts.filter(({ at }) => at > now);
      for (const { act } of due) act();
      // Messages of a channel come in their own turn.
      for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve));
    },
  };
}
