import type { Result } from '../../src/domain/result.ts';
import type { Loaded } from '../../src/policy/source.ts';
import { fetchText } from '../../src/text/nl/fetch.ts';
import { explain } from './explain.ts';
import type { FetchFailure } from './failure.ts';
import type { World } from './http.ts';
import { readData } from './replace-files.ts';

/** Exit codes: written; nothing written; wrong use. */
export type ExitCode = 0 | 1 | 2;

/** What is needed of a command's options before anything is asked of a server. */
export interface Place {
  readonly gemeente: string;
  readonly data: string;
}

/**
 * One fetch from its options to its exit code: options that make no sense are 2, as is a gemeente that the data folder is
 * not of; a failure is explained and 1.
 */
export async function runCommand<Options extends Place>(
  world: World,
  options: Result<Options, string>,
  usage: string,
  run: (loaded: Loaded, options: Options) => Promise<Result<readonly string[], FetchFailure>>,
): Promise<ExitCode> {
  const tell = (lines: readonly string[]): void => lines.forEach((line) => world.tell(line));
  if (!options.ok) {
    tell([options.failure, usage]);
    return 2;
  }
  const before = await readData(options.value.data, new Map(), world.now());
  if (!before.ok) {
    tell(explain(before.failure));
    return 1;
  }
  const { id, name } = before.value.municipality.profile;
  if (options.value.gemeente !== id) {
    world.tell(fetchText.misuse.otherGemeente(options.value.gemeente, id, name));
    return 2;
  }
  const done = await run(before.value, options.value);
  tell(done.ok ? done.value : explain(done.failure));
  return done.ok ? 0 : 1;
}

/** The options as a person typed them, or what is wrong with them; `read` may throw as `parseArgs` does. */
export function withoutThrowing<Options>(read: () => Result<Options, string>): Result<Options, string> {
  try {
    return read();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, failure: fetchText.misuse.option(detail) };
  }
}

/** The real world: the network, the clock and the terminal. */
export const realWorld: World = {
  fetch: (input, init) => fetch(input, init),
  sleep: (duration) => new Promise((resolve) => setTimeout(resolve, duration)),
  now: () => Date.now(),
  tell: (line) => console.log(line),
};
