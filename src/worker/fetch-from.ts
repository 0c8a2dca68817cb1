import { fail, ok } from '../domain/result.ts';
import type { FetchText } from '../policy/source.ts';

/** Fetches texts below an address that ends in a slash; a failure says the status, or what the browser said. */
export function fetchFrom(dataUrl: string): FetchText {
  return async (path) => {
    try {
      const response = await fetch(new URL(path, dataUrl));
      return response.ok ? ok(await response.text()) : fail(`HTTP ${response.status}`);
    } catch (error) {
      return fail(String(error));
    }
  };
}
