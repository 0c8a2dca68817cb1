import type { BeforeAfter } from '../../domain/camera-effect/before-after.ts';
import type { Evaluation } from '../../domain/camera-effect/evaluate.ts';
import type { Measurable } from '../../domain/camera-effect/measurable.ts';
import { fail } from '../../domain/result.ts';
import { changeMark, type ChangeMark } from '../../charts/camera-change.ts';
import { formatChange, formatCount } from '../../text/format.ts';
import { verslag } from '../../text/nl/camera-verslag.ts';
import type { ChangedFigure } from './report-figures.ts';

const { table: words } = verslag;

/** One area of the table: its counts, and but for the control what changed against that. */
export interface AreaRow extends BeforeAfter {
  readonly name: string;
  readonly change: ChangeMark | null;
}

/** The areas of an evaluation; `ringNames` from near to far. */
export function areaRows({ areas, findings }: Evaluation, ringNames: readonly string[]): AreaRow[] {
  const none = (total: BeforeAfter) => fail({ why: 'too-few-before', before: total.before } as const);
  const treatment = areas.treatment.total;
  const effect = findings.ok ? ({ ok: true, value: findings.value.effect } as const) : findings;
  const buffer = findings.ok && findings.value.buffer.ok ? findings.value.buffer : null;
  return [
    { name: words.treatment, ...treatment, change: changeMark(treatment, effect) },
    ...areas.rings.map(({ total }, index) => ({
      name: ringNames[index] ?? '',
      ...total,
      change: changeMark(total, (findings.ok ? findings.value.rings[index] : findings) ?? none(total)),
    })),
    ...(areas.rings.length > 1 && buffer !== null
      ? [{ name: words.rings, ...areas.buffer.total, change: changeMark(areas.buffer.total, buffer) }]
      : []),
    { name: words.control, ...areas.control.total, change: null },
  ];
}

/** Whether a fall could be seen at all, and how deep it must be. */
export function measurableText({ before, measured }: Measurable): string {
  if (measured === null) return verslag.cannotMeasure(before);
  const percent = formatShareLess(measured);
  return measured < 0.5 ? verslag.hardlyMeasure(percent, before) : verslag.measure(percent, before);
}

/** `34%`, from a ratio of 0.66 that is left; rounded up, so that no more is promised than holds. */
function formatShareLess(left: number): string {
  return `${Math.ceil(100 * (1 - left) - 1e-9)}%`;
}

const percents = ['meetbaar', 'verandering', 'verandering-laag', 'verandering-hoog'];

/** A saved number as it is told. */
export function figureText({ reference }: Pick<ChangedFigure, 'reference'>, value: number | null): string {
  if (value === null) return verslag.since.none;
  return percents.includes(reference) ? formatChange(1 + value / 100) : formatCount(Math.round(value));
}

/** What a saved number is called; its reference where nobody knows it any more. */
export function figureName(reference: string): string {
  const names: Readonly<Record<string, string>> = verslag.figures;
  return names[reference] ?? reference;
}
