import type { Evaluation } from '../../domain/camera-effect/evaluate.ts';
import type { Circumstances } from '../../domain/camera-effect/verdict.ts';
import { usedMonths } from '../../domain/camera-effect/windows.ts';
import { parseMonth } from '../../domain/time/month.ts';
import type { Month, Span } from '../../domain/time/month.ts';
import type { SeriesInfo } from '../../domain/observation/series.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { PlanEvent } from '../../policy/schema.ts';
import type { Chosen } from './evaluation-design.ts';

/** An event of the plan with the months that it covers; null where nobody knows. */
export interface Dated {
  readonly event: PlanEvent;
  readonly span: Span | null;
}

/** What else happened, from the plan, the register and the data. */
export interface Threats {
  /** Measures at this place beside the camera, in the months that count or at an unknown time. */
  readonly measures: readonly Dated[];
  /** What the register says of other measures here. */
  readonly noted: string | null;
  /** Measures for the same outcome everywhere: the control feels them too. */
  readonly wider: readonly Dated[];
  /** Months in which life was disturbed, such as lockdowns, that still count. */
  readonly disturbed: readonly Dated[];
  /** From where on another source counts. */
  readonly sourceChanges: readonly Month[];
  /** Months that count with provisional figures are not told apart; this is the share without a place. */
  readonly unplacedShare: number | null;
  readonly fewBefore: number | null;
}

/** A context of no more months than this passes without disturbing a year. */
const shortContext = 3;
/** Fewer than this before: every percentage leans on a handful. */
const smallCount = 50;

/** Spans of the plan that disturbed life and can be left out, such as corona. */
export function disturbances({ events }: Municipality, { indicator }: Chosen): Dated[] {
  return events
    .filter(({ sort }) => sort === 'context')
    .map(dated)
    .filter(({ span }) => span !== null && span.to - span.from >= shortContext)
    .filter(
      ({ event }) => event.indicators.includes(indicator.id) || event.priorities.includes(indicator.priority),
    );
}

export function threatsOf(
  municipality: Municipality,
  chosen: Chosen,
  evaluation: Evaluation,
  series: readonly SeriesInfo[],
  unplacedShare: number | null,
): Threats {
  const months = [...usedMonths(evaluation.windows.before), ...usedMonths(evaluation.windows.after)];
  const counts = (span: Span): boolean => months.some((month) => month >= span.from && month <= span.to);
  const overlapping = ({ span }: Dated): boolean => span === null || counts(span);
  const { camera, indicator, design } = chosen;
  const measures = municipality.events
    .filter(({ sort }) => sort === 'interventie' || sort === 'mijlpaal')
    .map(dated)
    .filter(overlapping);
  const isOwn = ({ event, span }: Dated): boolean =>
    event.places.includes(camera.id) &&
    (span === null || (design.start !== null && holds(span, design.start.month)));
  const before = evaluation.areas.treatment.total.before;
  return {
    measures: measures.filter(
      (one) => one.event.sort === 'interventie' && one.event.places.includes(camera.id) && !isOwn(one),
    ),
    noted: camera.otherMeasures ?? null,
    wider: measures.filter(
      ({ event }) => event.places.length === 0 && event.indicators.includes(indicator.id),
    ),
    disturbed: disturbances(municipality, chosen).filter(overlapping),
    sourceChanges: sourceChanges(series, months),
    unplacedShare,
    fewBefore: before < smallCount ? before : null,
  };
}

function sourceChanges(series: readonly SeriesInfo[], months: readonly Month[]): Month[] {
  const starts = series.map(({ complete, span }) => (complete?.span ?? span).from);
  const first = Math.min(...starts);
  return [...new Set(starts)].filter((from) => from > first && months.includes(from)).sort((a, b) => a - b);
}

/** What the verdict must know of that. */
export function circumstancesOf(threats: Threats): Circumstances {
  return {
    otherMeasures: threats.measures.length > 0 || threats.noted !== null,
    disturbed: threats.disturbed.flatMap(({ span }) => span ?? []),
    registrationChanges: threats.sourceChanges.map((month) => ({ from: month, to: month })),
  };
}

function dated(event: PlanEvent): Dated {
  const [from, to] = [parseMonth(event.from ?? ''), parseMonth(event.to ?? event.from ?? '')];
  return { event, span: from === null || to === null ? null : { from, to } };
}

function holds(span: Span, month: Month): boolean {
  return month >= span.from && month <= span.to;
}
