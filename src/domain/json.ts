import type { Result } from './result.ts';
import { fail, ok } from './result.ts';

/** No file of ours or of others has lists and objects so deep in one another; what reads them would lose its way. */
const deepest = 100;

/**
 * A text of JSON as a value that is still unknown. Fails where it is none, and before anything is made of it where it
 * is nested without end.
 */
export function parseJson(text: string): Result<unknown, 'no-json' | 'too-deep'> {
  if (isTooDeep(text)) return fail('too-deep');
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return fail('no-json');
  }
}

/** Counts the brackets that are open, those within strings left out, in one pass. */
function isTooDeep(text: string): boolean {
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === quote) at = endOfString(text, at);
    else if (sign === openList || sign === openObject) {
      open += 1;
      if (open > deepest) return true;
    } else if (sign === closeList || sign === closeObject) open -= 1;
  }
  return false;
}

const [quote, backslash, openList, closeList, openObject, closeObject] = [34, 92, 91, 93, 123, 125];

/** The place of the quote that ends a string; the end of the text where none does. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== quote) at += text.charCodeAt(at) === backslash ? 2 : 1;
  return at;
}

/** For `JSON.stringify`: JSON has no infinity, so that an interval without an end has a word for it. */
export function infinityAsWord(_: string, value: unknown): unknown {
  return value === Infinity ? 'Infinity' : value;
}
