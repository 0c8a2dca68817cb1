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
import type { Municipality } from '../policy/municipality.ts';
import type { DataProblem } from '../policy/problem.ts';
import { hasMadeUp, isReal, realEntries, withoutMadeUp } from '../policy/made-up.ts';
import { load } from '../policy/source.ts';
import type { FetchFile } from '../policy/source.ts';
import type { StoreFailure } from '../store/failure.ts';
import type { Store } from '../store/store.ts';
import type { Catalogue, DossierState, Foreseen } from './api.ts';
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
export interface Session {
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

export type Opening = Promise<Result<Session, readonly DataProblem[]>>;

/** Opens data/ with what this browser holds, or tells what is wrong with data/. */
export async function openSession({ fetchFrom, openStore, now }: Surroundings, dataUrl: string): Opening {
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
