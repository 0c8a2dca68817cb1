import { changeMark } from '../../charts/camera-change.ts';
import type { ChangeMark } from '../../charts/camera-change.ts';
import { zoneNames } from '../../charts/camera-rings.ts';
import { smallestBase } from '../../domain/thresholds.ts';
import type { BeforeAfter } from '../../domain/camera-effect/before-after.ts';
import type { EffectAgainst } from '../../domain/camera-effect/effect-against.ts';
import type { Findings } from '../../domain/camera-effect/evaluate.ts';
import { fail, ok } from '../../domain/result.ts';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { namesOfWhole } from '../../analysis/cameras/whole-areas.ts';
import type { ReadyEvaluation } from './use-evaluation.ts';

/** An area of the table of counts. */
export interface CountRow {
  readonly key: 'treatment' | 'ring' | 'buffer' | 'control' | 'country';
  /** Of rings from 1; else 0. */
  readonly number: number;
  readonly distance: string;
  readonly counts: BeforeAfter;
  /** Against the control; null for the control itself and the country. */
  readonly against: ChangeMark | null;
  /** The interval that chance alone would give; null where no percentage is shown. */
  readonly chance: { readonly low: number; readonly high: number } | null;
}

/** The counts of all areas, before against after, and each against the control. */
export function countRows({ evaluation, design, chosen }: ReadyEvaluation): CountRow[] {
  const { areas, findings } = evaluation;
  const names = zoneNames(design.place);
  const whole = namesOfWhole(chosen);
  const row = (
    key: CountRow['key'],
    number: number,
    distance: string,
    counts: BeforeAfter,
    effect: Parameters<typeof changeMark>[1] | null,
  ): CountRow => ({
    key,
    number,
    distance,
    counts,
    against: effect === null ? null : changeMark(counts, effect),
    chance: effect?.ok === true && effect.value.inPercent ? chanceOf(effect.value) : null,
  });
  const found = findings.ok ? findings.value : null;
  const noEffect = (before: number) => fail({ why: 'too-few-before', before } as const);
  const rings = areas.rings.map((ring, at) =>
    row(
      'ring',
      at + 1,
      whole === null ? (names.rings[at]?.distance ?? '') : evaluatie.buurten.names(whole.ring),
      ring.total,
      found?.rings[at] ?? noEffect(ring.total.before),
    ),
  );
  const buffer = found?.buffer.ok === true ? ok(found.buffer.value) : noEffect(areas.buffer.total.before);
  const country = countryRow(found);
  return [
    row(
      'treatment',
      0,
      whole === null ? names.treatment.distance : evaluatie.buurten.treatment(whole.treatment),
      areas.treatment.total,
      found === null ? noEffect(areas.treatment.total.before) : ok(found.effect),
    ),
    ...rings,
    ...(rings.length > 1 ? [row('buffer', 0, '', areas.buffer.total, buffer)] : []),
    row('control', 0, '', areas.control.total, null),
    ...(country === null ? [] : [country]),
  ];
}

/** Change in percent per equal time; null on a base below 20. `perTime` is the length after per length before. */
export function percentPerTime({ before, after }: BeforeAfter, perTime: number): number | null {
  return before < smallestBase ? null : 100 * (after / (before * perTime) - 1);
}

function chanceOf({ chance }: EffectAgainst): CountRow['chance'] {
  return { low: chance.percentLower, high: chance.percentUpper };
}

/** Of the country what a year brings, as it is known by year and the sides may have unequal numbers of them. */
function countryRow(found: Findings | null): CountRow | null {
  if (found === null || !found.secondYears.ok) return null;
  const { years, control } = found.secondYears.value;
  const perYear = {
    before: control.before / years.before.length,
    after: control.after / years.after.length,
  };
  return {
    key: 'country',
    number: 0,
    distance: evaluatie.counts.countryYears(evaluatie.country.years(years)),
    counts: { before: Math.round(perYear.before), after: Math.round(perYear.after) },
    against: null,
    chance: null,
  };
}
