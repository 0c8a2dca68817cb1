import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { fetchText } from '../../src/text/nl/fetch.ts';
import type { HttpFailure } from './failure.ts';

/** The world outside, so that tests decide what it does. */
export interface World {
  readonly fetch: typeof fetch;
  /** Milliseconds. */
  readonly sleep: (duration: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly tell: (line: string) => void;
}

/** An answer: its text, and that text read as JSON. */
export interface Answer {
  readonly text: string;
  readonly value: unknown;
}

const mostTries = 6;
/** Seconds before the second try; doubled for each one after. */
const firstWait = 1;
/** A server that asks for a longer wait (seconds) is left alone. */
const longestWait = 120;
/** Milliseconds without an answer. */
const patience = 90_000;

type Attempt =
  | { readonly is: 'answer'; readonly answer: Answer }
  /** `wait` in seconds, where the server said. */
  | { readonly is: 'again'; readonly wait: number | null; readonly failure: HttpFailure }
  | { readonly is: 'over'; readonly failure: HttpFailure };

/**
 * Asks for JSON politely: after 429 it waits as long as the server asks, after 500, 502, 503, 504, a cut connection or
 * half an answer twice as long each time, six tries in all. Any other refusal is final. Never throws.
 */
export async function getJson(world: World, url: string): Promise<Result<Answer, HttpFailure>> {
  for (let tried = 1; ; tried += 1) {
    const attempt = await attemptOnce(world, url, tried);
    if (attempt.is === 'answer') return ok(attempt.answer);
    if (attempt.is === 'over') return fail(attempt.failure);
    const wait = attempt.wait ?? firstWait * 2 ** (tried - 1);
    if (wait > longestWait) return fail({ ...attempt.failure, why: 'wait-too-long', seconds: wait });
    if (tried === mostTries) return fail(attempt.failure);
    world.tell(retryLine(attempt.failure, wait, tried + 1));
    await world.sleep(wait * 1000);
  }
}

async function attemptOnce(world: World, url: string, tries: number): Promise<Attempt> {
  const failure = (why: HttpFailure['why'], status: number | null, said: string): HttpFailure => ({
    is: 'http',
    why,
    url,
    status,
    tries,
    seconds: 0,
    said: oneLine(said),
  });
  let response: Response | null = null;
  try {
    response = await world.fetch(url, {
      headers: { Accept: 'application/json', 'User-Agent': 'veiligheidsbeeld' },
      signal: AbortSignal.timeout(patience),
    });
    return judge(world, response, await response.text(), failure);
  } catch (error) {
    // After the first byte the connection was cut; before it there was none.
    const why = response === null ? 'unreachable' : 'half';
    const failed = failure(why, response?.status ?? null, causeOf(error));
    return { is: 'again', wait: null, failure: failed };
  }
}

function judge(
  world: World,
  { status, ok: isGood, headers }: Response,
  text: string,
  failure: (why: HttpFailure['why'], status: number | null, said: string) => HttpFailure,
): Attempt {
  const again = (why: HttpFailure['why'], wait: number | null): Attempt => ({
    is: 'again',
    wait,
    failure: failure(why, status, text),
  });
  if (status === 429) return again('busy', retryAfter(headers.get('retry-after'), world.now()));
  if (status === 503) return again('server-error', retryAfter(headers.get('retry-after'), world.now()));
  if (status === 500 || status === 502 || status === 504) return again('server-error', null);
  if (!isGood) return { is: 'over', failure: failure('refused', status, text) };
  if (text.trimStart().startsWith('<')) return { is: 'over', failure: failure('not-json', status, text) };
  try {
    return { is: 'answer', answer: { text, value: JSON.parse(text) } };
  } catch {
    return again('half', null);
  }
}

/** Seconds to wait by a header that holds seconds or a date; null where it says nothing. */
export function retryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text);
  const moment = Date.parse(text);
  return text === '' || Number.isNaN(moment) ? null : Math.max(0, Math.ceil((moment - now) / 1000));
}

function retryLine({ why, status }: HttpFailure, seconds: number, next: number): string {
  const { retry } = fetchText;
  if (why === 'busy') return retry.asked(seconds, next, mostTries);
  if (why === 'half') return retry.half(seconds, next, mostTries);
  if (why === 'unreachable') return retry.unreachable(seconds, next, mostTries);
  return retry.answered(status ?? 0, seconds, next, mostTries);
}

/** The error of `fetch` says little, its cause what happened. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/** The first words, on one line and without control characters. */
function oneLine(text: string): string {
  const clean = text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
  return clean.length > 300 ? `${clean.slice(0, 300)}…` : clean;
}
