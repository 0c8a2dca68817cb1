import { withoutPeriod } from '../domain/observation/mapping.ts';
import type { Link, Mapping, NamedMapping } from '../domain/observation/mapping.ts';
import type { KindId } from '../domain/observation/series.ts';
import type { Result } from '../domain/result.ts';
import type { IntakeContext } from '../intake/context.ts';
import { intake } from '../intake/import.ts';
import type { FileLike } from '../intake/file-like.ts';
import type { IntakeHooks } from '../intake/hooks.ts';
import { labelKey } from '../intake/links.ts';
import { appliedTo, rememberedFor } from '../intake/mapping/remembered.ts';
import type { MappingTrial } from '../intake/mapping/trial.ts';
import type { ImportOutcome } from '../intake/report.ts';
import type { StoreFailure } from '../store/failure.ts';
import type { Store } from '../store/store.ts';
import type { ImportResult, ToldMapping } from './api.ts';
import { createMappingShelf } from './mapping-shelf.ts';

/** What a source of a person's own is called as long as nobody named it. */
const nameless = 'Eigen bestand';

/** The part of the import desk that knows how people have files of unknown form read. */
export interface MappingDesk {
  readonly hooksOf: (told: ToldMapping | undefined) => Promise<Pick<IntakeHooks, 'mapped' | 'linksOf'>>;
  /** An unknown file with the mapping that was kept for its header. */
  readonly offer: (outcome: Extract<ImportOutcome, { readonly is: 'unknown' }>) => Promise<ImportResult>;
  /** Keeps a mapping under its name, if it has one, and what the unknown kinds of a source were linked to. */
  readonly remember: (
    told: ToldMapping | undefined,
    source: string | null,
    kinds: readonly Link<KindId>[] | undefined,
  ) => Promise<void>;
  readonly forget: (name: string) => Promise<void>;
  readonly list: () => Promise<readonly NamedMapping[]>;
  /** Keeps mappings from elsewhere; of two with one name the newer stays. How many came in. */
  readonly take: (mappings: readonly NamedMapping[]) => Promise<number>;
  /** Begins a trial; what it gives tells whether no newer one has begun. */
  readonly newTrial: () => () => boolean;
}

export function createMappingDesk(
  opening: Promise<Result<Store, StoreFailure>>,
  now: () => number,
): MappingDesk {
  const shelf = createMappingShelf(opening);
  let trials = 0;
  return {
    async hooksOf(told) {
      if (told !== undefined) return { mapped: { mapping: told.mapping, name: told.name ?? nameless } };
      const kept = await shelf.list();
      return { linksOf: (source) => linksIn(kept, source) };
    },
    async offer({ report, sample, proposal, now }) {
      const found = rememberedFor(proposal.columns, await shelf.list());
      const remembered = found === null ? null : { ...found, mapping: appliedTo(proposal.columns, found) };
      return { is: 'unknown', report, sample, proposal, now, remembered };
    },
    async remember(told, source, kinds) {
      if (told !== undefined && told.name !== null)
        await shelf.keep({ name: told.name, mapping: withoutPeriod(told.mapping), savedAt: now() });
      if (told !== undefined || source === null || kinds === undefined || kinds.length === 0) return;
      const before = linksIn(await shelf.list(), source);
      const others = before.filter(({ label }) =>
        kinds.every((link) => labelKey(link.label) !== labelKey(label)),
      );
      await shelf.keep({
        name: shelfName(source),
        mapping: onlyKinds([...kinds, ...others]),
        savedAt: now(),
      });
    },
    forget: (name) => shelf.remove(name),
    list: () => shelf.list(),
    async take(mappings) {
      const own = new Map((await shelf.list()).map(({ name, savedAt }) => [name, savedAt]));
      const newer = mappings.filter(
        ({ name, savedAt }) => savedAt > (own.get(name) ?? Number.NEGATIVE_INFINITY),
      );
      for (const named of newer) await shelf.keep(named);
      return newer.length;
    },
    newTrial() {
      trials += 1;
      const own = trials;
      return () => own === trials;
    },
  };
}

/** The links of a recognised layout lie on the shelf as a mapping without columns, which fits no file. */
function shelfName(source: string): string {
  return `soorten van ${source}`;
}

function onlyKinds(kinds: readonly Link<KindId>[]): Mapping {
  return { columns: [], kind: null, kinds, places: [] };
}

/** What the unknown kinds of files of a source were linked to. */
function linksIn(kept: readonly NamedMapping[], source: string): readonly Link<KindId>[] {
  const own = kept.find(({ name, mapping }) => name === shelfName(source) && mapping.columns.length === 0);
  return own?.mapping.kinds ?? [];
}

/** So many records show how a file is read; the rest is counted when a person asks for it. */
const sampleSize = 5000;

/**
 * Reads the first records of a file as a mapping tells, or all of them where somebody wants to hear how far it is, and
 * keeps nothing; null when it was cancelled or cannot be read so.
 */
export async function tryMapping(
  file: FileLike,
  mapping: Mapping,
  context: IntakeContext,
  isCancelled: () => boolean,
  onProgress?: IntakeHooks['onProgress'],
): Promise<MappingTrial | null> {
  const told: { trial: MappingTrial | null } = { trial: null };
  await intake(
    file,
    context,
    {},
    {
      onProgress: onProgress ?? (() => undefined),
      ...(onProgress === undefined ? { sample: sampleSize } : {}),
      isCancelled,
      mapped: { mapping, name: nameless },
      onTrial: (trial) => {
        told.trial = trial;
      },
    },
  );
  return told.trial;
}
