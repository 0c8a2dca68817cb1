import type { EvaluationDesign } from '../../domain/camera-effect/design.ts';
import type { EvaluationInput } from '../../domain/camera-effect/evaluate.ts';
import type { Shape } from '../../domain/camera-effect/shape.ts';
import type { MonthCounts } from '../../domain/camera-effect/window-counts.ts';
import { formatMonth, listMonths } from '../../domain/time/month.ts';
import type { Span } from '../../domain/time/month.ts';
import type { Answer } from '../../engine/answer.ts';
import type { DrawnPlace, Zone } from '../../engine/question.ts';

/** Counts per month of a zone by its key; without a figure where nobody asked. */
export type CountsOf = (key: string) => MonthCounts;

/** The zones of a design, `prefix` before their keys: the camera's place first, then other cameras, rings, the control. */
export function zonesOf(design: EvaluationDesign, others: readonly Shape[], prefix = ''): Zone[] {
  const { place, control } = design;
  if (place.is !== 'cells') return [];
  const treatment = drawn(place.treatment);
  const rings = place.rings.map((ring): DrawnPlace => ({ is: 'ring', of: place.treatment, ...ring }));
  const watched = others.map(drawn);
  const before = [treatment, ...watched, ...rings];
  return [
    { key: `${prefix}camera`, place: treatment, minus: [] },
    ...rings.map((ring, at) => ({ key: `${prefix}ring${at}`, place: ring, minus: watched })),
    ...controlZones(control, before, prefix),
  ];
}

function controlZones(
  control: EvaluationDesign['control'],
  before: readonly DrawnPlace[],
  prefix: string,
): Zone[] {
  const key = `${prefix}controle0`;
  if (control.is === 'areas') return [{ key, place: { is: 'areas', ids: control.ids }, minus: before }];
  if (control.is === 'rest') return [{ key, place: { is: 'areas', ids: [control.of] }, minus: before }];
  // A cell in two of the places counts once.
  return control.places.map((place, at) => ({
    key: `${prefix}controle${at}`,
    place: drawn(place),
    minus: [...before, ...control.places.slice(0, at).map(drawn)],
  }));
}

export function drawn(shape: Shape): DrawnPlace {
  return { is: 'shape', shape };
}

/** Reads the counts of an Answer by zone. */
export function countsFrom(answer: Answer, span: Span): CountsOf {
  const figures = new Map(
    answer.rows.map(({ key, figure }) => [key, figure.is === 'number' ? figure.value : null]),
  );
  const months = listMonths(span).map(formatMonth);
  return (zone) => months.map((month) => figures.get(`${zone} ${month}`) ?? null);
}

/** The counts of a design as its statistics want them. */
export function areasOf(
  design: EvaluationDesign,
  counts: CountsOf,
  prefix = '',
): Pick<EvaluationInput, 'treatment' | 'rings' | 'control'> {
  const { place, control } = design;
  const rings = place.rings.length;
  const controls = control.is === 'places' ? control.places.length : 1;
  return {
    treatment: counts(`${prefix}camera`),
    rings: Array.from({ length: rings }, (_, at) => counts(`${prefix}ring${at}`)),
    control: addCounts(Array.from({ length: controls }, (_, at) => counts(`${prefix}controle${at}`))),
  };
}

/** Month by month; no figure as soon as one has none. */
export function addCounts(all: readonly MonthCounts[]): MonthCounts {
  const [first = [], ...rest] = all;
  return first.map((count, at) =>
    rest.reduce<number | null>((sum, counts) => {
      const other = counts[at] ?? null;
      return sum === null || other === null ? null : sum + other;
    }, count),
  );
}
