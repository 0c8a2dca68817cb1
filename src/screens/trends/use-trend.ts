import type { TrendFinding } from '../../analysis/trends/trend.ts';
import type { Subject } from '../../analysis/trends/subject.ts';
import { isSameWithin } from '../../domain/area/within.ts';
import { useView } from '../../state/session.tsx';
import { useAnalysis } from '../../state/use-analysis.ts';

/** What is known of a subject through time. */
export type FoundTrend = Extract<TrendFinding['figures'], { readonly is: 'trend' }>;

/** A subject through time as the View has it; null as long as it is on its way. */
export function useTrend(subject: Subject): FoundTrend | null {
  const { view } = useView();
  const { years } = view.analysis;
  const { finding } = useAnalysis(
    {
      about: 'trend',
      subject: subject.id,
      // What is asked of a line is asked of its months, also where the bars are weeks.
      unit: view.trends.unit === 'jaar' ? 'jaar' : 'maand',
      years: years === 'alles' ? null : Number(years),
      period: view.period,
      within: view.within,
    } as const,
    // Another unit, or more years, is the same line: it stays until the other is there.
    {
      keeps: ({ request }) =>
        request.subject === subject.id &&
        request.within !== null &&
        isSameWithin(request.within, view.within),
    },
  );
  return finding?.figures.is === 'trend' ? finding.figures : null;
}

/** Whether chance has part in the counts of a subject; what somebody does (a control, a session) is simply counted. */
export function isByChance({ indicator }: Subject): boolean {
  return indicator?.sort !== 'uitvoering';
}
