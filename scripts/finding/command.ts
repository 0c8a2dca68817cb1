import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readRequest } from '../../src/analysis/read-request.ts';
import type { AnalysisRequest } from '../../src/analysis/request.ts';
import type { Audience } from '../../src/domain/privacy/disclosure.ts';
import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { finding as words } from '../../src/text/nl/finding.ts';
import { asJson } from './as-json.ts';
import { openSession } from './session.ts';

/** Exit codes: found, a request or a library that cannot be used, wrong use. */
const good = 0;
const refused = 1;
const misuse = 2;

interface Asked {
  /** A JSON file with one request. */
  readonly file: string;
  readonly audience: Audience;
  /** The data folder of the municipality. */
  readonly folder: string;
  /** A file with the sets that a person loaded; null for the bundled data alone. */
  readonly library: string | null;
}

/** Prints the finding of a request; gives the exit code. `now` in milliseconds since 1970. */
export async function findingCommand(args: readonly string[], now: number): Promise<number> {
  const asked = readArguments([...args]);
  if (asked === null) return told(words.usage, misuse);
  const request = await requestIn(asked.file);
  if (!request.ok) return told(request.failure, refused);
  const library = asked.library === null ? ok(null) : await textOf(asked.library);
  if (!library.ok) return told(library.failure, refused);
  const session = await openSession(asked.folder, library.value, now);
  if (!session.ok) {
    return session.failure === 'no-data'
      ? told(words.noData(asked.folder), misuse)
      : told(words.noLibrary(asked.library ?? '', session.failure), refused);
  }
  const { audience, analyse } = await session.value(asked.audience);
  // Asking for the driehoek where the data hold nothing for it would print openbaar under its name.
  if (audience !== asked.audience) return told(words.onlyOpenbaar, refused);
  console.log(asJson(await analyse(request.value)));
  return good;
}

/** What was asked for; null where it makes no sense. */
function readArguments(args: string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        audience: { type: 'string', default: 'driehoek' },
        data: { type: 'string', default: 'data' },
        library: { type: 'string' },
      },
    });
    const { audience, data, library = null } = values;
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return null;
    return audience === 'driehoek' || audience === 'openbaar'
      ? { file, audience, folder: data, library }
      : null;
  } catch {
    return null;
  }
}

function told(sentence: string, code: number): number {
  console.error(sentence);
  return code;
}

async function textOf(file: string): Promise<Result<string, string>> {
  try {
    return ok(await readFile(file, 'utf8'));
  } catch {
    return fail(words.noFile(file));
  }
}

async function requestIn(file: string): Promise<Result<AnalysisRequest, string>> {
  const text = await textOf(file);
  if (!text.ok) return text;
  const request = readRequest(text.value);
  return request.ok ? request : fail(words.fault(file, request.failure));
}
