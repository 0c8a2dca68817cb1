import { smallestBase } from '../../domain/thresholds.ts';
import type { Evaluation } from '../../domain/camera-effect/evaluate.ts';
import type { Circumstances } from '../../domain/camera-effect/verdict.ts';
import { usedMonths } from '../../domain/camera-effect/windows.ts';
import { dayOfMoment } from '../../domain/time/local.ts';
import { parseMonth } from '../../domain/time/month.ts';
import type { Month, Span } from '../../domain/time/month.ts';
import type { SeriesInfo } from '../../domain/observation/series.ts';
import type { Answer } from '../../engine/answer.ts';
import type { Entry } from '../../policy/dossier/entry.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { PlanEvent } from '../../policy/schema.ts';
import type { Chosen } from './design.ts';
import type { UnplacedShares } from './unplaced.ts';

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
  /** Events that say that the way of registering changed, in the months that count or at an unknown time. */
  readonly registrationEvents: readonly Dated[];
  /** When the team changed which kinds are counted; both sides are counted with the same kinds. */
  readonly reclassified: readonly Month[];
  /** Months after that count with provisional figures. */
  readonly provisional: readonly Month[];
  /** Share without a place, of all months together. */
  readonly unplacedShare: number | null;
  /** The same before and after; null where nothing tells. */
  readonly unplaced: UnplacedShares | null;
  readonly fewBefore: number | null;
}

/** What is known beside the evaluation itself. */
export interface Known {
  readonly zones: Answer;
  readonly unplaced: UnplacedShares | null;
  readonly entries: readonly Entry[];
}

/** A context of no more months than this passes without disturbing a year. */
const shortContext = 3;

/** Words for another way of registering; a register that came into use is not one of them. */
const registering = /\b(?:registratie|registreren|geregistreerd|telwijze|meldcodes?|classificatie)/iu;

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
  { zones, unplaced, entries }: Known,
): Threats {
  const after = usedMonths(evaluation.windows.after);
  const months = [...usedMonths(evaluation.windows.before), ...after];
  const overlapping = ({ span }: Dated): boolean =>
    span === null || months.some((month) => holds(span, month));
  const { camera, indicator } = chosen;
  const measures = measuresIn(municipality, chosen).filter(overlapping);
  const before = evaluation.areas.treatment.total.before;
  return {
    measures: measures.filter(
      ({ event }) => event.sort === 'interventie' && event.places.includes(camera.id),
    ),
    noted: camera.otherMeasures ?? null,
    wider: measures.filter(
      ({ event }) => event.places.length === 0 && event.indicators.includes(indicator.id),
    ),
    disturbed: disturbances(municipality, chosen).filter(overlapping),
    sourceChanges: sourceChanges(zones.series, months),
    registrationEvents: registrationEvents(municipality, chosen).filter(overlapping),
    reclassified: reclassified(entries, indicator.id).filter((month) => months.includes(month)),
    provisional: provisionalMonths(zones).filter((month) => after.includes(month)),
    unplacedShare: unplacedShare(zones),
    unplaced,
    fewBefore: before < smallestBase ? before : null,
  };
}

/** Measures of the plan, without the coming of this camera itself and what is only about registering. */
function measuresIn({ events }: Municipality, { camera, design }: Chosen): Dated[] {
  const isOwn = ({ event, span }: Dated): boolean =>
    event.sort === 'interventie' &&
    event.places.includes(camera.id) &&
    (span === null || (design.start !== null && holds(span, design.start.month)));
  return events
    .filter(
      (event) => (event.sort === 'interventie' || event.sort === 'mijlpaal') && !isAboutRegistering(event),
    )
    .map(dated)
    .filter((one) => !isOwn(one));
}

function registrationEvents({ events }: Municipality, { indicator }: Chosen): Dated[] {
  return events
    .filter(isAboutRegistering)
    .filter(
      ({ indicators, priorities }) =>
        indicators.includes(indicator.id) ||
        (indicators.length === 0 && priorities.includes(indicator.priority)),
    )
    .map(dated);
}

function isAboutRegistering({ sort, title, note }: PlanEvent): boolean {
  return registering.test(sort) || registering.test(title) || registering.test(note ?? '');
}

/** Months (by the Dutch calendar) in which the team wrote another classification of an indicator. */
function reclassified(entries: readonly Entry[], indicator: string): Month[] {
  const months = entries.flatMap((entry) =>
    entry.is === 'classification' && entry.indicator === indicator
      ? (parseMonth(dayOfMoment(entry.at).slice(0, 7)) ?? [])
      : [],
  );
  return [...new Set(months)].sort((a, b) => a - b);
}

function provisionalMonths({ rows }: Answer): Month[] {
  const months = rows.flatMap(({ key, figure }) =>
    figure.is === 'number' && figure.provisional ? (parseMonth(key.split(' ').at(-1) ?? '') ?? []) : [],
  );
  return [...new Set(months)].sort((a, b) => a - b);
}

function unplacedShare({ total, unplaced, rows }: Answer): number | null {
  if (rows.length === 0 || unplaced?.is !== 'number' || total.is !== 'number') return null;
  const all = total.value + unplaced.value;
  return all === 0 ? null : unplaced.value / all;
}

function sourceChanges(series: readonly SeriesInfo[], months: readonly Month[]): Month[] {
  const starts = series.map(({ complete, span }) => (complete?.span ?? span).from);
  const first = Math.min(...starts);
  return [...new Set(starts)].filter((from) => from > first && months.includes(from)).sort((a, b) => a - b);
}

/** What the verdict must know of that. */
export function circumstancesOf(threats: Threats): Circumstances {
  const spansOf = (all: readonly Dated[]): Span[] => all.flatMap(({ span }) => span ?? []);
  return {
    otherMeasures: threats.measures.length > 0 || threats.noted !== null,
    disturbed: spansOf(threats.disturbed),
    registrationChanges: [
      ...threats.sourceChanges.map((month) => ({ from: month, to: month })),
      ...spansOf(threats.registrationEvents),
    ],
    placesChanged: threats.unplaced?.isClear === true,
    provisional: threats.provisional.length > 0,
  };
}

function dated(event: PlanEvent): Dated {
  const [from, to] = [parseMonth(event.from ?? ''), parseMonth(event.to ?? event.from ?? '')];
  return { event, span: from === null || to === null ? null : { from, to } };
}

function holds(span: Span, month: Month): boolean {
  return month >= span.from && month <= span.to;
}
