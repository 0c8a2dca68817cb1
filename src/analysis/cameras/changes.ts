import type { BeforeAfter } from '../../domain/camera-effect/before-after.ts';
import { together } from '../../domain/camera-effect/before-after.ts';
import { changesOf } from '../../domain/camera-effect/changes.ts';
import type { Change } from '../../domain/camera-effect/changes.ts';
import type { Evaluation } from '../../domain/camera-effect/evaluate.ts';
import { isInShape, distanceFrom } from '../../domain/camera-effect/shape.ts';
import type { Shape } from '../../domain/camera-effect/shape.ts';
import { cellCentre, parseCellCode } from '../../domain/geo/cell.ts';
import { fewestForTest } from '../../domain/thresholds.ts';
import type { Span } from '../../domain/time/month.ts';
import type { Answer, Unavailable } from '../../engine/answer.ts';
import type { Zone } from '../../engine/question.ts';
import type { Indicator } from '../../policy/schema.ts';
import type { Ask, Known } from '../known.ts';
import { changedBuurten } from './changed-buurten.ts';
import type { BuurtChange } from './changed-buurten.ts';
import type { Chosen } from './design.ts';
import { monthsKnown, outcomesOf } from './outcomes.ts';
import { placeQuestion } from './plan.ts';
import { addSides, byBlock, inWindows, stretchesOf } from './shift.ts';
import { shiftsOf } from './shifts.ts';
import type { Shifts } from './shifts.ts';

/** Where, when and in which kind it changed, in the months of an evaluation. */
export interface Changes {
  /** Cells near the camera; null for a design in whole buurten, and where it cannot be told. */
  readonly cells: readonly Change[] | null;
  /** Of a design in whole buurten: each of them, in place of cells. */
  readonly buurten: readonly BuurtChange[] | null;
  /** By block of hours, without names; null where the hour is not known of any of them. */
  readonly hours: Shifts | null;
  /** The outcomes that are known at the level of the design, beside the control of all of them; null for fewer than two. */
  readonly kinds: Shifts | null;
}

/** What was evaluated, and where it looked. */
interface Looked {
  readonly chosen: Chosen;
  readonly evaluation: Evaluation;
  readonly data: Span;
  readonly zones: readonly Zone[];
}

/** Metres beyond the rings that the difference map still tells of. */
const around = 250;

export async function changesIn(looked: Looked, known: Known, ask: Ask): Promise<Changes> {
  const { chosen, evaluation, zones } = looked;
  const { municipality } = known;
  const { profile, areas } = municipality;
  const stretches = stretchesOf(evaluation.windows);
  const camera = zones.filter(({ key }) => key.endsWith('.camera'));
  const outcomes = knownOutcomes(looked, known);
  const common = { kinds: chosen.design.kinds, within: profile.id };
  const [places, byHour, byKind] = await Promise.all([
    Promise.all(stretches.map(({ span }) => ask(placeQuestion(chosen, profile.id, span)))),
    Promise.all(
      stretches.map(({ span }) => ask({ ...common, span, by: 'zones', unit: 'hour', zones: camera })),
    ),
    Promise.all(
      outcomes.map(({ kinds }) =>
        ask({ ...common, kinds, span: looked.data, by: 'zones', unit: 'month', zones }),
      ),
    ),
  ]);
  const counts = addSides(stretches, places);
  const isWhole = chosen.whole !== null;
  return {
    cells: counts === null || isWhole ? null : cellsNear(counts, looked),
    buurten: counts === null || !isWhole ? null : changedBuurten(chosen, evaluation, counts, areas),
    hours: hoursOf(addSides(stretches, byHour), camera[0]?.key ?? '', evaluation),
    kinds: kindsOf(byKind, outcomes, looked),
  };
}

/** What else is known at the level of the design, in all of its months. */
function knownOutcomes({ chosen, data }: Looked, { municipality, series }: Known): Indicator[] {
  const level = chosen.whole === null ? 'vak' : 'buurt';
  return outcomesOf(municipality, series).flatMap(({ indicator, level: finest }) => {
    const span = monthsKnown(series, indicator.kinds, level);
    const isKnown = finest === 'vak' || finest === level;
    return isKnown && span !== null && span.from <= data.from && span.to >= data.to ? [indicator] : [];
  });
}

/** Nothing where every hour is unknown: that is not zero at every hour. */
function hoursOf(
  hours: ReadonlyMap<string, BeforeAfter> | null,
  camera: string,
  { areas }: Evaluation,
): Shifts | null {
  const parts = hours === null ? [] : byBlock(hours, camera);
  if (parts.every(({ before, after }) => before + after === 0)) return null;
  return shiftsOf(
    parts.map((part) => ({ ...part, name: '' })),
    areas.control.total,
    areas,
  );
}

function cellsNear(
  cells: ReadonlyMap<string, BeforeAfter>,
  { chosen: { design }, evaluation: { areas } }: Looked,
): readonly Change[] | null {
  const { place } = design;
  if (place.is !== 'cells') return null;
  const reach = Math.max(0, ...place.rings.map(({ outer }) => outer)) + around;
  const near = [...cells].filter(([code]) => isNear(code, place.treatment, reach));
  const changes = changesOf(
    near.map(([key, counts]) => ({ key, ...counts })),
    areas.control.total,
    areas,
  );
  return changes.ok ? changes.value : null;
}

function isNear(code: string, treatment: Shape, reach: number): boolean {
  const cell = parseCellCode(code);
  if (cell === null) return false;
  const [x, y] = cellCentre(cell);
  return isInShape(treatment, x, y) || distanceFrom(treatment, x, y) <= reach;
}

function kindsOf(
  answers: readonly (Answer | Unavailable)[],
  outcomes: readonly Indicator[],
  { zones, evaluation }: Looked,
): Shifts | null {
  const keys = (part: string): string[] => zones.map(({ key }) => key).filter((key) => key.includes(part));
  const found = outcomes.flatMap(({ id, name }, at) => {
    const answer = answers[at];
    if (answer?.is !== 'answer') return [];
    const own = inWindows(answer, keys('.camera'), evaluation.windows);
    const control = inWindows(answer, keys('.controle'), evaluation.windows);
    // Of fewer, before and after together, no change is told.
    if (own === null || control === null || own.before + own.after < fewestForTest) return [];
    return [{ key: id, name, own, control }];
  });
  if (found.length < 2) return null;
  return shiftsOf(
    found.map(({ key, name, own }) => ({ key, name, ...own })),
    together(found.map(({ control }) => control)),
    evaluation.areas,
  );
}
