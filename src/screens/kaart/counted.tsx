import { useMemo } from 'react';
import { areWholeMonths, daysBefore, isSameDays, monthsOfDays, type Days } from '../../domain/time/day.ts';
import { monthsIn } from '../../domain/time/month.ts';
import { WhyNot } from '../../indicator/why-not.tsx';
import type { Indicator } from '../../policy/schema.ts';
import { useAnswer, useSession, useView } from '../../state/session.tsx';
import { useAnalysis } from '../../state/use-analysis.ts';
import { timeText } from '../../text/days.ts';
import { figureText, intervalText } from '../../text/figure-text.ts';
import { kaart } from '../../text/nl/kaart.ts';
import { placelessText } from '../../text/placeless-text.ts';
import { totalQuestion } from './questions.ts';
import { shownDays } from './sides.ts';

/** What the window holds, and what the days beside it or those before it do. */
export function Counted({
  indicator,
  isNamed,
  beside,
}: {
  readonly indicator: Indicator;
  readonly isNamed: boolean;
  readonly beside: Days | null;
}) {
  const { view } = useView();
  const days = useMemo(() => shownDays(view), [view]);
  const now = useAnswer(useMemo(() => totalQuestion(view, indicator, days), [view, indicator, days])).answer;
  const yearBefore = useMemo(() => daysBefore(days), [days]);
  const earlier = beside ?? yearBefore;
  const before = useAnswer(
    useMemo(() => totalQuestion(view, indicator, earlier), [view, indicator, earlier]),
  ).answer;
  if (now === undefined) return null;
  const name = isNamed ? `${indicator.name}: ` : '';
  if (now.is === 'unavailable')
    return (
      <span>
        {name}
        <WhyNot reason={now.reason} />
      </span>
    );
  const { total } = now;
  const told = before?.is === 'answer' && before.total.is === 'number' ? before : null;
  const when = beside === null && isOneYear(days) ? null : timeText(earlier);
  const without = placelessText(now.placeless, told === null ? null : { figure: told.placeless, when });
  return (
    <span className="vb-muted">
      {name}
      {total.is === 'number' ? kaart.time.total(figureText(total), intervalText(total)) : figureText(total)}
      {told === null ? null : ` · ${kaart.time.before(figureText(told.total), when)}`}
      {isSameDays(earlier, yearBefore) ? <Difference indicator={indicator} /> : null}
      {without === null ? null : ` · ${without}`}
    </span>
  );
}

/** How a part of the gemeente differs from the year before, by the Finding of Trends; of all of it the verdict tells. */
function Difference({ indicator }: { readonly indicator: Indicator }) {
  const { municipality } = useSession();
  const { view, dragging } = useView();
  const { within, period } = view;
  const isAsked = within !== municipality.profile.id && view.days === null && !dragging;
  const { finding } = useAnalysis(
    isAsked
      ? ({ about: 'trend', subject: indicator.id, unit: 'maand', years: null, period, within } as const)
      : null,
  );
  const beside = finding?.figures.is === 'trend' ? finding.figures.besideBefore : null;
  if (beside?.now.is !== 'number' || beside.before.is !== 'number') return null;
  return <> · {kaart.time.change(beside.change)}</>;
}

/** Twelve whole months: then what they are compared with is simply the year before. */
function isOneYear(days: Days): boolean {
  return areWholeMonths(days) && monthsIn(monthsOfDays(days)) === 12;
}
