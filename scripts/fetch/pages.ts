import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import type { FetchFailure } from './failure.ts';
import { getJson } from './http.ts';
import type { World } from './http.ts';
import type { PageCache } from './page-cache.ts';

export interface Page<Value> {
  readonly records: readonly Value[];
  /** The address of the next page; null where this was the last. */
  readonly next: string | null;
  /** Records on all pages together, where the service says so. */
  readonly total: number | null;
}

export interface Pages<Value> {
  readonly records: readonly Value[];
  readonly pages: number;
  /** Of these pages, those that an earlier try had received. */
  readonly kept: number;
}

/** Milliseconds between two questions. */
const breath = 100;

/**
 * Every record from `first` on. `read` makes a page of parsed JSON, or tells what it saw instead. A page that comes
 * twice stops it, as records would count double; so does a number of records that is not what the service says it has, and
 * one above `most`.
 */
export async function fetchPages<Value>(
  world: World,
  cache: PageCache,
  first: string,
  read: (value: unknown, url: string, received: number) => Result<Page<Value>, string>,
  most = Infinity,
): Promise<Result<Pages<Value>, FetchFailure>> {
  const records: Value[] = [];
  const seen = new Set<string>();
  let [pages, kept, last] = [0, 0, ''];
  for (let url: string | null = first; url !== null;) {
    if (seen.has(url)) return fail({ is: 'stuck', url });
    seen.add(url);
    const stored = await cache.read(url);
    if (stored === null && pages > kept) await world.sleep(breath);
    const answer = stored === null ? await getJson(world, url) : parsed(stored);
    if (!answer.ok) return answer;
    const page = read(answer.value.value, url, records.length);
    if (!page.ok) return fail({ is: 'shape', url, seen: page.failure });
    if (page.value.records.length > 0 && answer.value.text === last) return fail({ is: 'stuck', url });
    if (stored === null) await cache.keep(url, answer.value.text);
    else kept += 1;
    pages += 1;
    last = answer.value.text;
    for (const record of page.value.records) records.push(record);
    const { next, total } = page.value;
    if (Math.max(records.length, total ?? 0) > most) return fail({ is: 'too-many', url, most });
    if (next === null && total !== null && total !== records.length)
      return fail({ is: 'part', url, received: records.length, total });
    url = next;
  }
  return ok({ records, pages, kept });
}

function parsed(text: string): Result<{ text: string; value: unknown }, never> {
  const value: unknown = JSON.parse(text);
  return ok({ text, value });
}

/** The address of a link in an answer. A mirror may repeat the host of its origin: the host that was asked stays. */
export function linked(href: string, asked: string): string {
  const [from, to] = [new URL(asked), new URL(href, asked)];
  to.protocol = from.protocol;
  to.host = from.host;
  return to.href;
}
