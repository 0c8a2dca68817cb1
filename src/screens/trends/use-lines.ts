import { useMemo } from 'react';
import { trimRows } from '../../charts/trend-series.ts';
import type { Span } from '../../domain/time/month.ts';
import type { Row } from '../../engine/answer.ts';
import type { Question, TimeUnit } from '../../engine/question.ts';
import { termsOf } from '../../analysis/indicators/compared.ts';
import { useAnswer, useSession, useView } from '../../state/session.tsx';
import { countLine, type CountLine } from '../../analysis/trends/count-line.ts';
import { runningMonth, trendSpan, type Subject } from '../../analysis/trends/subject.ts';

/** Months for the driehoek, published quarters for everyone else. */
export function useFineUnit(): 'month' | 'quarter' {
  const { view } = useView();
  return view.audience === 'driehoek' ? 'month' : 'quarter';
}

/** The question of a subject through time; null for none. */
export function useTrendQuestion(subject: Subject | null, unit: TimeUnit): Question | null {
  const { catalogue } = useSession();
  const { view } = useView();
  return useMemo(
    () =>
      subject === null
        ? null
        : {
            by: 'time',
            unit,
            kinds: subject.kinds,
            within: view.municipality,
            span: trendSpan(catalogue.series, subject.kinds, catalogue.lastMonth, unit),
          },
    [subject, unit, catalogue, view.municipality],
  );
}

/** The count so far of the month that is not over yet; null where months are not shown or nothing has begun. */
export function useRunningMonth(subject: Subject, unit: TimeUnit): Row | null {
  const { catalogue } = useSession();
  const { view } = useView();
  const month = unit === 'month' ? runningMonth(catalogue.series, subject.kinds, catalogue.lastMonth) : null;
  const question = useMemo(
    (): Question | null =>
      month === null
        ? null
        : {
            by: 'time',
            unit: 'month',
            kinds: subject.kinds,
            within: view.municipality,
            span: { from: month, to: month },
          },
    [subject, month, view.municipality],
  );
  const { answer } = useAnswer(question);
  const row = answer?.is === 'answer' ? answer.rows[0] : undefined;
  return row === undefined || row.figure.is === 'missing' ? null : row;
}

/** What the questions under a trend are answered from. */
export interface Lines {
  readonly isLoading: boolean;
  /** By month or quarter; null where only years are known. */
  readonly line: CountLine | null;
  readonly years: readonly Row[];
  /** The months that the team leaves out, and those that it compares with. */
  readonly leaveOut: readonly Span[];
  readonly baseline: Span | null;
}

const noRows: readonly Row[] = [];

/** A subject as counts by month (or published quarter) and by whole year. */
export function useLines(subject: Subject): Lines {
  const unit = useFineUnit();
  const { answer: fine, pending } = useAnswer(useTrendQuestion(subject, unit));
  const { answer: yearly, pending: yearsPending } = useAnswer(useTrendQuestion(subject, 'year'));
  const terms = useMemo(() => termsOf({ target: subject.indicator?.target ?? null }), [subject]);
  return useMemo(() => {
    const rows = fine?.is === 'answer' ? trimRows(fine.rows) : noRows;
    return {
      isLoading: pending || yearsPending,
      line: rows.length === 0 ? null : countLine(rows, unit, terms.leaveOut),
      years: yearly?.is === 'answer' ? trimRows(yearly.rows) : noRows,
      leaveOut: terms.leaveOut,
      baseline: terms.baseline,
    };
  }, [fine, yearly, pending, yearsPending, unit, terms]);
}
