import { monthsIn, type Span } from '../../domain/time/month.ts';
import type { Answer, Figure, Row, Unavailable, UnavailableReason } from '../../engine/answer.ts';
import type { TimeUnit } from '../../engine/question.ts';
import { rollingSums, sumFigures } from '../indicators/sum-figures.ts';
import { isInPeriod, monthsPer, trimRows } from './steps.ts';

/** What is drawn as bars. */
export interface TrendBars {
  readonly is: 'bars';
  readonly unit: TimeUnit;
  /** Months were asked for, and years are all that is known. */
  readonly isTooCoarse: boolean;
  readonly answer: Answer;
  /** From the first to the last known figure, and after them the month that is not over yet. */
  readonly rows: readonly Row[];
  /** For each row the sum of the year up to and including it; null where the bars are not months. */
  readonly rolling: readonly Figure[] | null;
  /** The month that is not over yet; null where it is not shown or has nothing. */
  readonly running: Row | null;
  /** The period of the request, where the bars make it up; else null. */
  readonly inPeriod: Figure | null;
}

/** Why there are none. */
export interface NoBars {
  readonly is: 'unavailable';
  /** What they would be of. */
  readonly unit: TimeUnit;
  readonly reason: UnavailableReason;
}

/** The answers that bars are made of. */
interface Counted {
  readonly fine: Answer | Unavailable;
  readonly fineUnit: TimeUnit;
  readonly yearly: Answer | Unavailable;
  readonly running: Row | null;
}

/** The bars of the unit that was asked for (`fineUnit`, or years), or of years where months are not known. */
export function barsOf(asked: 'maand' | 'jaar', period: Span, counted: Counted): TrendBars | NoBars {
  const { fine, fineUnit, yearly } = counted;
  const isTooCoarse = fine.is === 'unavailable' && asked === 'maand';
  const unit = asked === 'jaar' || isTooCoarse ? 'year' : fineUnit;
  const answer = unit === 'year' ? yearly : fine;
  if (answer.is === 'unavailable') return { is: 'unavailable', unit, reason: answer.reason };
  const whole = trimRows(answer.rows);
  const running = unit === 'month' && whole.length > 0 ? counted.running : null;
  const rows = running === null ? whole : [...whole, running];
  return {
    is: 'bars',
    unit,
    isTooCoarse,
    answer,
    rows,
    rolling:
      unit === 'month'
        ? rollingSums(
            rows.map(({ figure }) => figure),
            12,
          )
        : null,
    running,
    inPeriod: inPeriodOf(rows, unit, period),
  };
}

function inPeriodOf(rows: readonly Row[], unit: TimeUnit, period: Span): Figure | null {
  const inside = rows.filter(({ key }) => isInPeriod(key, unit, period));
  const isWhole = inside.length * monthsPer(unit) === monthsIn(period);
  return isWhole ? sumFigures(inside.map(({ figure }) => figure)) : null;
}
