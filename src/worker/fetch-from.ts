import { fail, ok } from '../domain/result.ts';
import type { FetchFile } from '../policy/source.ts';

/**
 * Fetches files below an address that ends in a slash; a failure says the status, or what the browser said. A copy that
 * the browser kept is held against the server's first, so that an old file does not lie beside a new package.
 */
export function fetchFrom(dataUrl: string): FetchFile {
  return async (path) => {
    try {
      const response = await fetch(new URL(path, dataUrl), { cache: 'no-cache' });
      return response.ok ? ok(new Uint8Array(await response.arrayBuffer())) : fail(`HTTP ${response.status}`);
    } catch (error) {
      return fail(String(error));
    }
  };
}
