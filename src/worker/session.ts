import { indexAreas } from '../domain/area/area.ts';
import type { Series } from '../domain/observation/series.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import { createEngine } from '../engine/engine.ts';
import type { Engine } from '../engine/engine.ts';
import { disclosurePolicy } from '../policy/disclosure.ts';
import { writeDossier } from '../policy/dossier/file.ts';
import type { Municipality } from '../policy/municipality.ts';
import type { DataProblem } from '../policy/problem.ts';
import { load } from '../policy/source.ts';
import type { FetchText } from '../policy/source.ts';
import type { StoreFailure } from '../store/failure.ts';
import type { Store } from '../store/store.ts';
import type { AnswersApi, Catalogue, Opened } from './api.ts';
import { readResources } from './bundled-series.ts';
import { createDossierDesk } from './dossier-desk.ts';
import type { DossierDesk } from './dossier-desk.ts';
import { catalogueOf } from './catalogue.ts';
import { createLibrary } from './library.ts';
import type { Library } from './library.ts';
import { openAnswersEnd } from './port.ts';
import { registrationSeries } from './registrations.ts';

/** What the answers worker needs from the world outside it. */
export interface Surroundings {
  /** Reads files of data/ below an address that ends in a slash. */
  readonly fetchFrom: (dataUrl: string) => FetchText;
  readonly openStore: () => Promise<Result<Store, StoreFailure>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Everything that is open: bundled series, loaded sets, and the engine over both. */
interface Session {
  readonly municipality: Municipality;
  readonly library: Library;
  readonly dossier: DossierDesk;
  readonly engine: () => Engine;
  readonly catalogue: () => Catalogue;
}

type Opening = Promise<Result<Session, readonly DataProblem[]>>;

/** The answers worker without its entry, so that it runs in Node as well. */
export function createAnswersSession(surroundings: Surroundings): AnswersApi {
  let opening: Opening | null = null;
  let settle: (opened: Opening) => void = () => undefined;
  const opened = new Promise<Awaited<Opening>>((resolve) => {
    settle = resolve;
  });
  const asked = new Map<number, AbortController>();
  return {
    async open(dataUrl) {
      opening ??= openSession(surroundings, dataUrl);
      settle(opening);
      const session = await opening;
      return session.ok ? ok(openedFrom(session.value)) : session;
    },
    async dossier() {
      return (await whenOpen(opened)).dossier.state();
    },
    async record(entries) {
      return (await whenOpen(opened)).dossier.record(entries);
    },
    async readDossier(file) {
      return (await whenOpen(opened)).dossier.readFile(file);
    },
    async saveDossier() {
      const { municipality, dossier } = await whenOpen(opened);
      return writeDossier(municipality.profile.id, dossier.state().entries);
    },
    async catalogue() {
      return (await whenOpen(opened)).catalogue();
    },
    async reload() {
      const { library, dossier } = await whenOpen(opened);
      await Promise.all([library.reload(), dossier.reload()]);
    },
    async answer(question, ticket) {
      const controller = new AbortController();
      asked.set(ticket, controller);
      const session = await whenOpen(opened);
      const answer = await session.engine().answerAsync(question, controller.signal);
      asked.delete(ticket);
      if (answer === null) throw new DOMException('the question was cancelled', 'AbortError');
      return answer;
    },
    cancel(ticket) {
      asked.get(ticket)?.abort();
      return Promise.resolve();
    },
    async connect(port) {
      const end = openAnswersEnd(port, {
        change: async (change) => (await whenOpen(opened)).library.change(change),
        read: async (which) => (await readable(await whenOpen(opened))).library.read(which),
        clear: async () => (await whenOpen(opened)).library.clear(),
      });
      end.sendContext((await whenOpen(opened)).municipality);
    },
  };
}

/** Comlink carries a rejection to whoever called; there is nobody else to tell that data/ could not be read. */
async function whenOpen(opened: Opening): Promise<Session> {
  const session = await opened;
  if (session.ok) return session.value;
  throw new Error(`data/ could not be opened: ${session.failure[0]?.file ?? ''}`);
}

/**
 * The session, with a store that did not open before tried once more: files that come in must be held against all that
 * was kept, or months would be there twice at the next visit.
 */
async function readable(session: Session): Promise<Session> {
  if (session.library.store() !== 'open')
    await Promise.all([session.library.reload(), session.dossier.reload()]);
  return session;
}

function openedFrom({ municipality, catalogue, dossier }: Session): Opened {
  return { municipality, catalogue: catalogue(), dossier: dossier.state() };
}

async function openSession({ fetchFrom, openStore, now }: Surroundings, dataUrl: string): Opening {
  const [loaded, library] = await Promise.all([load(fetchFrom(dataUrl)), createLibrary(openStore)]);
  if (!loaded.ok) return loaded;
  const { municipality, observationResources } = loaded.value;
  const bundled = readResources(observationResources, municipality, now());
  if (!bundled.ok) return fail(bundled.failure);
  const dossier = await createDossierDesk(openStore, municipality);
  return ok(sessionOf(municipality, bundled.value, library, dossier));
}

function sessionOf(
  municipality: Municipality,
  bundled: readonly Series[],
  library: Library,
  dossier: DossierDesk,
): Session {
  const { areas, rings, disclosure, kinds, profile } = municipality;
  const policy = disclosurePolicy(
    disclosure,
    kinds.map(({ id }) => id),
  );
  const all = (): readonly Series[] => [
    ...bundled,
    ...library.series(),
    ...registrationSeries(dossier.state().entries, profile.id),
  ];
  const world = { areas: indexAreas(areas), rings, disclosure: policy, municipality: profile.id };
  const latest = (): string => `${library.version()} ${dossier.version()}`;
  let version = latest();
  let engine = createEngine({ ...world, series: all() });
  const current = (): Engine => {
    if (version !== latest()) {
      version = latest();
      engine = engine.withSeries(all());
    }
    return engine;
  };
  return {
    municipality,
    library,
    dossier,
    engine: current,
    catalogue: () => catalogueOf(municipality, current().dataHash, all(), library),
  };
}
