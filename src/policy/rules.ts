/** What must hold between the fields of a record, and between records, beside their references. */
import { areaLevels } from '../domain/area/area.ts';
import { mayShow } from '../domain/privacy/disclosure.ts';
import type { PlacePrecision } from '../domain/privacy/disclosure.ts';
import { problemAt } from './problem.ts';
import type { DataProblem, ProblemCode } from './problem.ts';
import type { Records } from './records.ts';
import type { DisclosureRule } from './schema.ts';

/** Smallest threshold of a sensitive kind. */
const sensitiveK = 10;

/** The faults of areas and rings, of the disclosure rules, of headlines, of indicators without a source, and of anything that ends before it begins. */
export function findRuleProblems(records: Records): DataProblem[] {
  return [
    ...findAreaProblems(records),
    ...findRingProblems(records),
    ...findDisclosureProblems(records),
    ...findHeadlineProblems(records),
    ...findSourceless(records),
    ...findUpsideDown(records),
  ];
}

function findAreaProblems({ areas }: Records): DataProblem[] {
  const levelOf = new Map(areas.map(({ value }) => [value.id, areaLevels.indexOf(value.level)]));
  return areas.flatMap(({ value: { id, parent, level }, file, place }) => {
    const above = parent === null ? undefined : levelOf.get(parent);
    if (parent === null || above === undefined || above < areaLevels.indexOf(level)) return [];
    return [problemAt(file, `${place} / parent`, 'parent-not-coarser', { id, parent })];
  });
}

function findRingProblems({ areas, rings }: Records): DataProblem[] {
  if (rings === null) return [];
  const { value, file } = rings;
  const open = Object.entries(value.rings).filter(([, parts]) => parts.some((ring) => !isClosed(ring)));
  const without = areas.filter(
    ({ value: area }) => area.level === 'buurt' && value.rings[area.id] === undefined,
  );
  return [
    ...open.map(([id]) => problemAt(file, id, 'ring-open', { id })),
    ...without.map(({ value: { id } }) => problemAt(file, '', 'no-ring', { id })),
  ];
}

function isClosed(ring: readonly (readonly [number, number])[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return ring.length >= 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

const finestKept: Readonly<Record<string, PlacePrecision>> = {
  '25': 'cell100',
  '100': 'cell100',
  '500': 'cell500',
  buurt: 'buurt',
  gemeente: 'gemeente',
};

function findDisclosureProblems({ disclosure }: Records): DataProblem[] {
  const last = disclosure.at(-1);
  const found = disclosure.flatMap(({ value, file, place }) =>
    faultsOf(value).map(({ field, code, params }) => problemAt(file, `${place} / ${field}`, code, params)),
  );
  const closed = last?.value.kinds === '*';
  return closed ? found : [...found, problemAt(last?.file ?? '', last?.place ?? '', 'no-last-rule')];
}

interface Fault {
  readonly field: string;
  readonly code: ProblemCode;
  readonly params: Record<string, string>;
}

function faultsOf({ keep, show, k, sensitive, atHomes }: DisclosureRule): Fault[] {
  const kept = finestKept[String(keep)] ?? 'never';
  const fine = (['driehoek', 'openbaar'] as const).flatMap((audience): Fault[] =>
    mayShow(kept, show[audience])
      ? []
      : [
          {
            field: 'show',
            code: 'shown-finer-than-kept',
            params: { audience, show: show[audience], keep: String(keep) },
          },
        ],
  );
  const smallest = Math.min(k.cell, k.buurt, k.gemeente);
  const isLow = sensitive && smallest < sensitiveK;
  // A camera is evaluated in the cells as they are kept: finer ones would name a home.
  const isTooFine = atHomes === true && keep === 25;
  return [
    ...fine,
    ...(isLow ? [{ field: 'k', code: 'sensitive-k', params: { seen: String(smallest) } } as const] : []),
    ...(isTooFine ? [{ field: 'keep', code: 'home-too-fine', params: { seen: String(keep) } } as const] : []),
  ];
}

function findHeadlineProblems({ priorities, indicators, profile }: Records): DataProblem[] {
  const empty = new Set(
    indicators.filter(({ value }) => value.kinds.length === 0).map(({ value }) => value.id),
  );
  return [
    ...priorities.flatMap(({ value: { headline }, file, place }) =>
      headline !== null && empty.has(headline)
        ? [problemAt(file, `${place} / headline`, 'headline-without-kinds', { id: headline })]
        : [],
    ),
    ...profile.value.mapIndicators
      .filter((id) => empty.has(id))
      .map((id) => problemAt(profile.file, 'mapIndicators', 'headline-without-kinds', { id })),
  ];
}

function findSourceless({ indicators }: Records): DataProblem[] {
  return indicators
    .filter(({ value }) => value.sources.length === 0)
    .map(({ file, place }) => problemAt(file, `${place} / sources`, 'no-source'));
}

function findUpsideDown({ profile, indicators, events, cameras }: Records): DataProblem[] {
  const check = (
    file: string,
    place: string,
    low: string | number | null,
    high: string | number | null,
  ): DataProblem[] =>
    low !== null && high !== null && low > high
      ? [problemAt(file, place, 'upside-down', { low: String(low), high: String(high) })]
      : [];
  const { plan } = profile.value;
  return [
    ...check(profile.file, 'plan', plan.from, plan.to),
    ...events.flatMap(({ value, file, place }) => check(file, place, value.from, value.to)),
    ...cameras.flatMap(({ value, file, place }) => check(file, place, value.start, value.end)),
    ...indicators.flatMap(({ value: { target }, file, place }) => [
      ...(target?.aim.direction === 'stabiel' && target.aim.band !== null
        ? check(file, `${place} / target.aim.band`, target.aim.band.low, target.aim.band.high)
        : []),
      ...(target?.from.ground === 'team' && target.from.baseline !== null
        ? check(file, `${place} / target.from.baseline`, target.from.baseline.from, target.from.baseline.to)
        : []),
    ]),
  ];
}
