import { indexAreas } from '../domain/area/area.ts';
import { partInTime } from '../domain/in-time.ts';
import type { Series } from '../domain/observation/series.ts';
import { minuteOfInstant } from '../domain/time/local.ts';
import { audienceFor } from '../domain/privacy/audience.ts';
import type { Audience } from '../domain/privacy/disclosure.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import { keyOfDispute } from '../engine/authority.ts';
import type { Dispute, SourceChoice } from '../engine/authority.ts';
import { createEngineInTurns } from '../engine/engine-in-turns.ts';
import type { EngineInTurns } from '../engine/engine-in-turns.ts';
import { disclosurePolicy } from '../policy/disclosure.ts';
import { writeDossier } from '../policy/dossier/file.ts';
import type { Municipality } from '../policy/municipality.ts';
import type { DataProblem } from '../policy/problem.ts';
import { hasMadeUp, isReal, realEntries, withoutMadeUp } from '../policy/made-up.ts';
import { load } from '../policy/source.ts';
import type { FetchFile } from '../policy/source.ts';
import type { StoreFailure } from '../store/failure.ts';
import type { Store } from '../store/store.ts';
import type { AnswersApi, Catalogue, DossierState, Foreseen, Opened } from './api.ts';
import { readResources } from './bundled-series.ts';
import { createDemoDesk } from './demo-desk.ts';
import type { DemoDesk } from './demo-desk.ts';
import { createDossierDesk } from './dossier-desk.ts';
import type { DossierDesk } from './dossier-desk.ts';
import { createAnalyses, knownFrom } from './analyses.ts';
import type { Analyses } from './analyses.ts';
import { catalogueOf } from './catalogue.ts';
import { createLibrary } from './library.ts';
import type { Library, LibraryChange } from './library.ts';
import { openedFor } from './opened.ts';
import { openAnswersEnd } from './port.ts';
import type { AnswersEnd } from './port.ts';
import { registrationSeries } from './registrations.ts';
import { sourceChoices } from './source-choices.ts';

/** What the answers worker needs from the world outside it. */
export interface Surroundings {
  /** Reads files of data/ below an address that ends in a slash. */
  readonly fetchFrom: (dataUrl: string) => FetchFile;
  readonly openStore: () => Promise<Result<Store, StoreFailure>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Everything that is open: bundled series, loaded sets, and the engine over both. */
interface Session {
  /** The files of data/. */
  readonly files: FetchFile;
  readonly library: Library;
  readonly desk: DossierDesk;
  readonly demo: DemoDesk;
  /** What is in view: without what was made up where a person put that aside. */
  readonly municipality: () => Municipality;
  readonly dossier: () => DossierState;
  readonly engine: () => EngineInTurns;
  readonly catalogue: () => Catalogue;
  /** The one place that says for whom is answered: a wish may lower the audience of the data, never raise it. */
  readonly audienceFor: (wanted: Audience | null) => Audience;
  /** Where sources would differ after a change, and do not now. */
  readonly disputesAfter: (change: LibraryChange) => readonly Dispute[];
  /** What the cards of Overzicht would say to an audience after a change, where that is something else than now. */
  readonly foresee: (change: LibraryChange, wanted: Audience | null) => Promise<readonly Foreseen[]>;
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
  const ends: AnswersEnd[] = [];
  const analysesFor = rememberedAnalyses();
  const cancellable = async <Value>(
    ticket: number,
    work: (signal: AbortSignal) => Promise<Value>,
  ): Promise<Value> => {
    const controller = new AbortController();
    asked.set(ticket, controller);
    try {
      return await work(controller.signal);
    } finally {
      asked.delete(ticket);
    }
  };
  return {
    async open(dataUrl, wanted) {
      opening ??= openSession(surroundings, dataUrl);
      settle(opening);
      const session = await opening;
      return session.ok ? ok(await openedFrom(session.value, wanted)) : session;
    },
    async record(entries, how) {
      return (await whenOpen(opened)).desk.record(entries, how);
    },
    async readDossier(file) {
      return (await whenOpen(opened)).desk.readFile(file);
    },
    async saveDossier() {
      const { municipality, desk } = await whenOpen(opened);
      return writeDossier(municipality().profile.id, desk.state().entries);
    },
    alive: () => Promise.resolve(),
    async disputes(wanted) {
      const session = await whenOpen(opened);
      return session.audienceFor(wanted) === 'openbaar' ? [] : session.engine().disputes;
    },
    async sources(wanted) {
      const session = await whenOpen(opened);
      const { packageSources } = await partInTime(import('./package-sources.ts'));
      return packageSources(session.files, session.audienceFor(wanted));
    },
    async background() {
      const { files } = await whenOpen(opened);
      return (await partInTime(import('./background.ts'))).readBackground(files);
    },
    async reload() {
      const session = await whenOpen(opened);
      await Promise.all([session.library.reload(), session.desk.reload(), session.demo.reload()]);
      tell(ends, session);
    },
    async chooseDemo(setting) {
      const session = await whenOpen(opened);
      const recorded = await session.demo.choose(setting);
      tell(ends, session);
      return recorded;
    },
    answer: (wanted, question, ticket) =>
      cancellable(ticket, async (signal) => {
        const session = await whenOpen(opened);
        const stamped = { ...question, audience: session.audienceFor(wanted) };
        const answer = await session.engine().answerAsync(stamped, signal);
        if (answer === null) throw new DOMException('the question was cancelled', 'AbortError');
        return answer;
      }),
    analyse: (wanted, request, ticket, onTold = () => undefined) =>
      cancellable(ticket, async (signal) => {
        const session = await whenOpen(opened);
        const analyses = await analysesFor(session, session.audienceFor(wanted));
        return await analyses.run(request, signal, onTold);
      }),
    cancel(ticket) {
      asked.get(ticket)?.abort();
      return Promise.resolve();
    },
    async connect(port) {
      const end = openAnswersEnd(port, {
        change: async (change) => (await whenOpen(opened)).library.change(change),
        read: async (which) => (await readable(await whenOpen(opened))).library.read(which),
        compare: async (change) => (await whenOpen(opened)).disputesAfter(change),
        foresee: async (change, wanted) => (await whenOpen(opened)).foresee(change, wanted),
        clear: async () => (await whenOpen(opened)).library.clear(),
      });
      ends.push(end);
      tell([end], await whenOpen(opened));
    },
  };
}

function tell(ends: readonly AnswersEnd[], { municipality }: Session): void {
  for (const end of ends) end.sendContext(municipality());
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
    await Promise.all([session.library.reload(), session.desk.reload(), session.demo.reload()]);
  return session;
}

/** The analyses of an audience, as long as what is in view stays the same: they share their answers. */
function rememberedAnalyses(): (session: Session, audience: Audience) => Promise<Analyses> {
  const remembered = new Map<Audience, { readonly engine: EngineInTurns; readonly analyses: Analyses }>();
  return async (session, audience) => {
    const engine = session.engine();
    const before = remembered.get(audience);
    if (before?.engine === engine) return before.analyses;
    const analyses = createAnalyses(knownFrom(await openedFrom(session, audience)), engine);
    remembered.set(audience, { engine, analyses });
    return analyses;
  };
}

function openedFrom({ municipality, catalogue, dossier }: Session, wanted: Audience | null): Promise<Opened> {
  return openedFor({ plan: municipality(), catalogue: catalogue(), dossier: dossier() }, wanted);
}

async function openSession({ fetchFrom, openStore, now }: Surroundings, dataUrl: string): Opening {
  const files = fetchFrom(dataUrl);
  const [loaded, library] = await Promise.all([load(files), createLibrary(openStore)]);
  if (!loaded.ok) return loaded;
  const { municipality, observationResources } = loaded.value;
  const bundled = await readResources(observationResources, municipality, now());
  if (!bundled.ok) return fail(bundled.failure);
  const [desk, demo] = await Promise.all([
    createDossierDesk(openStore, municipality, now),
    createDemoDesk(openStore),
  ]);
  return ok(sessionOf(municipality, bundled.value, { files, library, desk, demo }, now));
}

function sessionOf(
  whole: Municipality,
  bundled: readonly Series[],
  desks: Pick<Session, 'files' | 'library' | 'desk' | 'demo'>,
  now: () => number,
): Session {
  const { library, desk, demo } = desks;
  const { areas, rings, disclosure, kinds, profile } = whole;
  const real = withoutMadeUp(whole);
  const isAside = (): boolean => demo.state() === 'aside';
  const dossier = (): DossierState => {
    const state = desk.state();
    return isAside() ? { ...state, entries: realEntries(state.entries) } : state;
  };
  const all = (): readonly Series[] => [...bundled, ...library.series(), ...ofTheTeam(desk, profile.id)];
  const inView = (): readonly Series[] => (isAside() ? all().filter(({ info }) => isReal(info)) : all());
  const policy = disclosurePolicy(
    disclosure,
    kinds.map(({ id }) => id),
  );
  const world = { areas: indexAreas(areas), rings, disclosure: policy, municipality: profile.id };
  const latest = (): string => `${library.version()} ${desk.version()} ${demo.state()}`;
  let version = latest();
  const choices = (): readonly SourceChoice[] => sourceChoices(dossier().entries);
  let engine = createEngineInTurns({ ...world, series: inView(), choices: choices() });
  const current = (): EngineInTurns => {
    if (version !== latest()) {
      version = latest();
      engine = engine.withSeries(inView(), choices());
    }
    return engine;
  };
  const isAnyMadeUp = (): boolean =>
    hasMadeUp({ ...whole, dossier: desk.state().entries }) || !all().every(({ info }) => isReal(info));
  // What may be shown, and to whom, does not hang on whether it is in view just now.
  const opensAt = (also: readonly Series[] = []): Audience =>
    [...all(), ...also].some(({ info }) => info.audience === 'driehoek') ? 'driehoek' : 'openbaar';
  const catalogueWith = (own: EngineInTurns, series: readonly Series[]): Catalogue => {
    const told = {
      demo: isAnyMadeUp() ? demo.state() : ('none' as const),
      demoChosen: demo.isChosen(),
      opensAt: opensAt(series),
    };
    return catalogueOf(whole, own.dataHash, series, library, told, minuteOfInstant(now()));
  };
  const analysesOf = async (
    own: EngineInTurns,
    series: readonly Series[],
    wanted: Audience | null,
  ): Promise<Analyses> => {
    const plan = isAside() ? real : whole;
    const then = await openedFor({ plan, catalogue: catalogueWith(own, series), dossier: dossier() }, wanted);
    return createAnalyses(knownFrom(then), own);
  };
  return {
    ...desks,
    municipality: () => (isAside() ? real : whole),
    audienceFor: (wanted) => audienceFor(opensAt(), wanted),
    dossier,
    engine: current,
    catalogue: () => catalogueWith(current(), inView()),
    disputesAfter(change) {
      const after = current().withSeries(changed(inView(), change), choices());
      const known = new Set(current().disputes.map(keyOfDispute));
      return after.disputes.filter((dispute) => !known.has(keyOfDispute(dispute)));
    },
    async foresee(change, wanted) {
      const then = changed(inView(), change);
      const [{ foresee }, ...analyses] = await Promise.all([
        partInTime(import('./foresee.ts')),
        analysesOf(current(), inView(), wanted),
        analysesOf(current().withSeries(then, choices()), then, wanted),
      ]);
      return await foresee(
        whole.priorities.flatMap(({ headline }) => headline ?? []),
        ...analyses,
      );
    },
  };
}

/** The series as they are after a change. */
function changed(series: readonly Series[], { put, remove }: LibraryChange): readonly Series[] {
  const gone = new Set([...remove, ...put.map(({ set }) => set.id)]);
  return [...series.filter(({ info }) => !gone.has(info.set)), ...put.flatMap((entry) => entry.series)];
}

/** The counts that the team entered. */
function ofTheTeam(desk: DossierDesk, area: string): readonly Series[] {
  return registrationSeries(desk.state().entries, area);
}
