import { join } from 'node:path';
import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { fetchText } from '../../src/text/nl/fetch.ts';

const { misuse } = fetchText;

/** A code of a gemeente, as CBS writes it. */
export function readGemeente(seen: string | undefined): Result<string, string> {
  return seen !== undefined && /^GM\d{4}$/.test(seen) ? ok(seen) : fail(misuse.gemeente(seen ?? ''));
}

export function readYear(option: string, seen: string | undefined): Result<number, string> {
  return seen !== undefined && /^(19|20)\d{2}$/.test(seen)
    ? ok(Number(seen))
    : fail(misuse.year(option, seen ?? ''));
}

/** An address without anything secret, and without a slash at the end. A refused one is told without its secrets. */
export function readBase(seen: string): Result<string, string> {
  const isPlain = /^https?:\/\/[^@?#\s]+$/.test(seen) && URL.canParse(seen);
  return isPlain
    ? ok(seen.replace(/\/+$/, ''))
    : fail(misuse.base(seen.replace(/\/\/[^/]*@/, '//…@').replace(/[?#].*$/, '?…')));
}

/** Where pages of an earlier try lie, unless somebody says otherwise. */
export const defaultCache = join('.cache', 'fetch');
