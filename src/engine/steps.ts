import type { Steps } from './ask.ts';

/** Takes all steps at once. */
export function runToEnd<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Takes the steps one by one and lets other work go first; null when the signal fired before it was done. */
export async function runInTurns<Value>(steps: Steps<Value>, signal: AbortSignal): Promise<Value | null> {
  for (;;) {
    await otherWork();
    if (signal.aborted) return null;
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Lets messages that wait (a cancellation, another question) be handled first; a timer would wait four milliseconds in a browser. */
export function otherWork(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
