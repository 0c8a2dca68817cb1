import { parseDay } from '../../src/domain/time/local.ts';
import { parseMonth } from '../../src/domain/time/month.ts';
import type { DemoInput } from './make.ts';
import type { DemoKind } from './scenario.ts';

/** What the shape of a scenario cannot say: names that nothing answers to, and numbers that do not fit together. */
export function problemsOf(input: DemoInput): string[] {
  return [
    ...input.scenario.kinds.flatMap((kind) => problemsOfKind(input, kind)),
    ...problemsOfEffects(input),
    ...problemsOfPlaces(input),
    ...problemsOfTimes(input),
  ];
}

function problemsOfKind({ scenario, references }: DemoInput, kind: DemoKind): string[] {
  const share = kind.hotspots.reduce((sum, each) => sum + each.share, 0);
  return [
    [kind.season in scenario.seasons, `no season "${kind.season}"`] as const,
    [kind.rhythm in scenario.rhythms, `no rhythm "${kind.rhythm}"`] as const,
    [kind.presence in scenario.presence, `no presence "${kind.presence}"`] as const,
    [kind.absence === null || kind.absence in scenario.absences, `no absence "${kind.absence}"`] as const,
    [references.has(kind.kind), 'no yearly figures of the reference area'] as const,
    [share <= 1, 'the hotspots have more than everything'] as const,
    ...kind.hotspots.map(({ spot }) => [spot in scenario.spots, `no spot "${spot}"`] as const),
  ].flatMap(([fits, problem]) => (fits ? [] : [`${kind.kind}: ${problem}`]));
}

function problemsOfEffects({ scenario }: DemoInput): string[] {
  return scenario.effects.flatMap((effect) => [
    ...(effect.spot in scenario.spots ? [] : [`${effect.id}: no spot "${effect.spot}"`]),
    ...(parseDay(effect.start) === null ? [`${effect.id}: no day "${effect.start}"`] : []),
    ...(scenario.kinds.some(({ kind }) => kind === effect.kind)
      ? []
      : [`${effect.id}: no kind "${effect.kind}"`]),
    ...(effect.ring.inner < effect.ring.outer ? [] : [`${effect.id}: the ring has no width`]),
  ]);
}

function problemsOfPlaces({ scenario, land }: DemoInput): string[] {
  const spots = [...Object.values(scenario.spots), ...scenario.settlement.cores];
  const buurten = Object.values(scenario.presence).flatMap(({ plus }) => Object.keys(plus));
  return [
    ...spots.filter(({ x, y }) => land.locate(x, y) === null).map(({ name }) => `${name}: lies in no buurt`),
    ...buurten.filter((buurt) => !(buurt in land.rings)).map((buurt) => `${buurt}: no such buurt`),
  ];
}

function problemsOfTimes({ scenario }: DemoInput): string[] {
  const { from, to } = scenario.period;
  const months = [from, to, scenario.provisionalFrom].filter((text) => parseMonth(text) === null);
  const rhythms = Object.entries(scenario.rhythms).filter(
    ([, { hours }]) =>
      hours
        .flatMap(({ on }) => on)
        .sort((a, b) => a - b)
        .join() !== '1,2,3,4,5,6,7',
  );
  return [
    ...months.map((text) => `${text}: no such month`),
    ...(from <= to ? [] : ['the period ends before it begins']),
    ...rhythms.map(([name]) => `rhythm "${name}": every weekday needs its hours once`),
  ];
}
