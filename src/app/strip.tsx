import { lazy, Suspense } from 'react';
import { periodInView } from '../domain/time/default-period.ts';
import { oldFrom } from '../domain/thresholds.ts';
import { useSession, useView } from '../state/session.tsx';
import {
  formatMonth,
  isSameSpan,
  month,
  monthsIn,
  monthsUntil,
  parseMonth,
  spanBefore,
  type Span,
} from '../domain/time/month.ts';
import { formatPeriod } from '../text/format.ts';
import { nl } from '../text/nl.ts';
import { getoond } from '../text/nl/getoond.ts';
import { Select, type Option } from '../ui/choice.tsx';
import { knowsDays, showsDays } from '../view/shown-days.ts';
import { yearsToChoose } from '../view/years-to-choose.ts';

const DaysChoice = lazy(async () => ({
  default: (await import('../indicator/days-choice.tsx')).DaysChoice,
}));

const DataAge = lazy(async () => ({ default: (await import('./data-age.tsx')).DataAge }));

/** The period that every screen shares, what it is compared with, and to which date there are data. */
export function Strip() {
  const { catalogue, today } = useSession();
  const { view } = useView();
  const age = catalogue.hasFigures ? monthsUntil(today, catalogue.lastMonth) : 0;
  if (['gegevens', 'uitvoering', 'verantwoording'].includes(view.screen)) return null;
  return (
    <section className="vb-strip" aria-label={nl.app.strip}>
      {hasPeriod(view) && !isOfDays(view) ? <Period /> : null}
      {knowsDays(view) ? (
        <Suspense fallback={null}>
          <DaysChoice />
        </Suspense>
      ) : null}
      {view.screen === 'overzicht' && isCompared(view.period, catalogue.firstMonth) ? (
        <span>
          {nl.app.comparedWith}{' '}
          <strong>{nl.app.before(view.audience === 'driehoek' ? monthsIn(view.period) : 12)}</strong>
        </span>
      ) : null}
      <span>{nl.app.dataUntil(catalogue.lastMonth, view.audience === 'driehoek')}</span>
      {age < oldFrom[view.audience] ? null : (
        <Suspense fallback={null}>
          <DataAge months={age} />
        </Suspense>
      )}
    </section>
  );
}

/** Days that are shown take the place of the period. */
function isOfDays(view: ReturnType<typeof useView>['view']): boolean {
  return showsDays(view) && view.audience === 'driehoek';
}

/** Whether the figures go back far enough for the period before this one. */
function isCompared(period: Span, firstMonth: number): boolean {
  return spanBefore(period).from >= firstMonth;
}

/**
 * An evaluation has its own years around the start of the camera, surveys have theirs, and what the team writes is of
 * all time: there is no period to choose where it changes nothing.
 */
function hasPeriod({ screen, dossier }: ReturnType<typeof useView>['view']): boolean {
  if (screen === 'dossier') return dossier.part === 'streefwaarden' || dossier.part === 'classificatie';
  return screen !== 'cameratoezicht' && screen !== 'beleving';
}

function Period() {
  const { view, chosen } = useView();
  if (view.audience === 'driehoek') return <PeriodSelect />;
  const words = getoond.openbaar[view.screen === 'kaart' ? 'map' : 'other'];
  return (
    <span>
      <strong>{formatPeriod(view.period.from, view.period.to)}</strong>
      {isSameSpan(view.period, chosen) ? null : ` ${words(chosen)}`}
    </span>
  );
}

function PeriodSelect() {
  const { catalogue } = useSession();
  const { view, choose } = useView();
  const value = spanValue(view.period);
  const options = periodOptions(catalogue);
  const known = options.some((option) => option.value === value);
  return (
    <Select
      label={nl.app.period}
      labelHidden
      groups={[
        {
          name: null,
          options: known
            ? options
            : [{ value, label: nl.app.ownPeriod(view.period.from, view.period.to) }, ...options],
        },
      ]}
      value={value}
      onChoose={(chosen) => choose({ period: readSpan(chosen), days: null })}
    />
  );
}

/** The last months and the whole calendar years before them. */
function periodOptions(catalogue: ReturnType<typeof useSession>['catalogue']): Option<string>[] {
  const period = periodInView(catalogue);
  return [
    { value: spanValue(period), label: formatPeriod(period.from, period.to) },
    ...yearsToChoose(catalogue).map((year) => ({
      value: spanValue({ from: month(year, 1), to: month(year, 12) }),
      label: String(year),
    })),
  ];
}

function spanValue(span: Span): string {
  return `${formatMonth(span.from)}..${formatMonth(span.to)}`;
}

function readSpan(text: string): Span | null {
  const [from, to] = text.split('..').map(parseMonth);
  return from == null || to == null ? null : { from, to };
}
