/** Whether everything that a record points at exists, and is there once. */
import type { Placed } from './content.ts';
import { problemAt } from './problem.ts';
import type { DataProblem } from './problem.ts';
import type { Records } from './records.ts';
import type { Role } from './role.ts';

/** Doubled ids and references to records that are not there. */
export function findReferenceProblems(records: Records): DataProblem[] {
  return [...findDuplicates(records), ...findDangling(records)];
}

function findDuplicates(records: Records): DataProblem[] {
  const { kinds, population } = records;
  const identified = [
    records.areas,
    records.priorities,
    records.indicators,
    records.actionPoints,
    records.events,
    records.surveys,
    records.cameras,
    kinds,
    records.meetings,
    records.facts,
  ];
  return [
    ...identified.flatMap((list) => duplicates<{ id: string }>(list, ({ id }) => id)),
    ...duplicates(kinds, ({ register, code }) => `${register} ${code}`),
    ...duplicates(records.places, ({ name }) => name),
    ...duplicates(population, ({ area, year }) => `${area} ${year}`),
  ];
}

function duplicates<Value>(list: readonly Placed<Value>[], keyOf: (value: Value) => string): DataProblem[] {
  const seen = new Set<string>();
  return list.flatMap(({ value, file, place }) => {
    const key = keyOf(value);
    const again = seen.has(key);
    seen.add(key);
    return again ? [problemAt(file, place, 'duplicate', { id: key })] : [];
  });
}

/** One reference: the field it stands in, what it names, and the role of the file where that must be found. */
type Reference = readonly [field: string, id: string | null, role: Role];

function findDangling(records: Records): DataProblem[] {
  const known = knownIds(records);
  const check = <Value>(
    list: readonly Placed<Value>[],
    refer: (value: Value) => Reference[],
  ): DataProblem[] =>
    list.flatMap(({ value, file, place }) =>
      refer(value)
        .filter(([, id, role]) => id !== null && known.get(role)?.has(id) !== true)
        .map(([field, id, role]) =>
          problemAt(file, place === '' ? field : `${place} / ${field}`, 'unknown-reference', {
            id: id ?? '',
            role,
          }),
        ),
    );
  return [
    ...check([records.profile], ({ id, region, country, mapIndicators, totalKind, besmettingszone }) => [
      ['id', id, 'areas'],
      ['region.id', region.id, 'areas'],
      ...all(
        'region.members',
        region.members.map((member) => member.id),
        'areas',
      ),
      ['country.id', country.id, 'areas'],
      ...all('mapIndicators', mapIndicators, 'indicators'),
      ['totalKind', totalKind, 'kinds'],
      ['besmettingszone.indicator', besmettingszone?.indicator ?? null, 'indicators'],
    ]),
    ...check(records.areas, ({ parent, kern = null }) => [
      ['parent', parent, 'areas'],
      ['kern', kern, 'areas'],
    ]),
    ...check(records.rings === null ? [] : [records.rings], ({ rings }) =>
      all('rings', Object.keys(rings), 'areas'),
    ),
    ...check(records.population, ({ area }) => [['area', area, 'areas']]),
    ...check(records.priorities, ({ headline, perception }) => [
      ['headline', headline, 'indicators'],
      ['perception', perception, 'indicators'],
    ]),
    ...check(records.indicators, ({ priority, alsoUnder, kinds, ownCounts, target }) => [
      ['priority', priority, 'priorities'],
      ...all('alsoUnder', alsoUnder, 'priorities'),
      ...all('kinds', kinds, 'kinds'),
      ...all('ownCounts', ownCounts ?? [], 'kinds'),
      [
        'target.aim.reference',
        target?.aim.direction === 'onder de referentie' ? target.aim.reference : null,
        'areas',
      ],
    ]),
    ...check(records.kinds, ({ primary, context }) => [
      ...all('primary', primary, 'priorities'),
      ...all('context', context, 'priorities'),
    ]),
    ...check(records.disclosure, ({ kinds }) => (kinds === '*' ? [] : all('kinds', kinds, 'kinds'))),
    ...check(records.actionPoints, ({ priority }) => [['priority', priority, 'priorities']]),
    ...check(records.actionStatuses, ({ actionPoint }) => [['actionPoint', actionPoint, 'action-points']]),
    ...check(records.events, (event) => [
      ...all('priorities', event.priorities, 'priorities'),
      ...all('indicators', event.indicators, 'indicators'),
      ...all('places', event.places, 'cameras'),
    ]),
    ...check(records.surveys, ({ findings, places = [] }) => [
      ...all('places', places, 'cameras'),
      ...findings.flatMap(({ indicator, priority, area, beside }, index): Reference[] => [
        [`findings.${index}.indicator`, indicator, 'indicators'],
        [`findings.${index}.priority`, priority, 'priorities'],
        [`findings.${index}.area`, area ?? null, 'areas'],
        [`findings.${index}.beside.indicator`, beside?.indicator ?? null, 'indicators'],
      ]),
    ]),
    ...check(records.facts, ({ priority, places = [], figure }) => [
      ['priority', priority, 'priorities'],
      ['figure.indicator', figure?.indicator ?? null, 'indicators'],
      ...all('places', places, 'cameras'),
    ]),
  ];
}

function all(field: string, ids: readonly string[], role: Role): Reference[] {
  return ids.map((id) => [field, id, role]);
}

function knownIds(records: Records): ReadonlyMap<Role, ReadonlySet<string>> {
  const ids = (list: readonly Placed<{ id: string }>[]): string[] => list.map(({ value }) => value.id);
  return new Map<Role, ReadonlySet<string>>([
    ['areas', new Set(ids(records.areas))],
    ['priorities', new Set(ids(records.priorities))],
    ['indicators', new Set(ids(records.indicators))],
    ['kinds', new Set(ids(records.kinds))],
    ['action-points', new Set(ids(records.actionPoints))],
    // An event happens at a camera or in an area.
    ['cameras', new Set([...ids(records.cameras), ...ids(records.areas)])],
  ]);
}
