import type { AnalysisRequest, FindingOf } from '../../src/analysis/request.ts';
import type { Audience } from '../../src/domain/privacy/disclosure.ts';
import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { readLibrary } from '../../src/store/library-file.ts';
import type { LibraryFileFailure } from '../../src/store/library-file.ts';
import { openJobsEnd } from '../../src/worker/port.ts';
import { createAnswersSession } from '../../src/worker/session.ts';
import type { AnswersApi, Opened } from '../../src/worker/api.ts';
import { diskReader } from '../data/disk.ts';

/** The session of an audience; lower than what was wished where the data hold nothing for the driehoek. */
export type SessionFor = (wanted: Audience) => Promise<{
  readonly audience: Audience;
  /** What this audience may know of what is open; null where nothing is. */
  readonly opened: Opened | null;
  readonly analyse: <Request extends AnalysisRequest>(request: Request) => Promise<FindingOf<Request>>;
}>;

/** Why there is no session: the folder is no good data folder, or the library cannot be used. */
type NoSession = 'no-data' | LibraryFileFailure['because'];

/** The worker of the page without the page: over a data folder, and the sets of a saved library. */
export async function openSession(
  folder: string,
  library: string | null,
  now: number,
): Promise<Result<SessionFor, NoSession>> {
  const api = createAnswersSession({
    fetchFrom: () => diskReader(folder),
    // There is no browser: what a person loaded comes with the library, and nothing is kept.
    openStore: () => Promise.resolve(fail({ because: 'unavailable', detail: '' })),
    now: () => now,
  });
  const opened = await api.open('', null);
  if (!opened.ok) return fail('no-data');
  if (library !== null) {
    const loaded = await load(api, library, opened.value.municipality.profile.id);
    if (!loaded.ok) return loaded;
  }
  return ok(async (wanted) => {
    const session = await api.open('', wanted);
    const opened = session.ok ? session.value : null;
    const audience = opened?.audience ?? 'openbaar';
    return { audience, opened, analyse: (request) => api.analyse(audience, request, 0) };
  });
}

/** Hands the sets of a library to the worker in the way that the imports do. */
async function load(api: AnswersApi, text: string, municipality: string): Promise<Result<null, NoSession>> {
  const saved = readLibrary(text, municipality);
  if (!saved.ok) return fail(saved.failure.because);
  const { port1, port2 } = new MessageChannel();
  await api.connect(port1);
  const put = saved.value.sets.map((set) => ({ ...set, kept: false }));
  const done = await openJobsEnd(port2).change({ put, remove: [] });
  port1.close();
  return done.ok ? ok(null) : fail('damaged');
}
