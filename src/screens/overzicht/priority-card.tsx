import { Link } from '@nl-design-system-candidate/link-react';
import { useMemo } from 'react';
import { SparklineChart } from '../../charts/sparkline.tsx';
import { sparklineSeries } from '../../charts/sparkline-series.ts';
import { monthsIn } from '../../domain/time/month.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { Indicator, Priority } from '../../policy/schema.ts';
import { useAnswers, useSession, useView } from '../../state/session.tsx';
import { countShown, figureText, intervalText } from '../../text/figure-text.ts';
import { formatCount, formatMonthShort } from '../../text/format.ts';
import { nl } from '../../text/nl.ts';
import { geschiedenis } from '../../text/nl/geschiedenis.ts';
import { reasonText } from '../../text/reason-text.ts';
import { Card } from '../../ui/card.tsx';
import { Shape } from '../../ui/shape.tsx';
import { perceptionOf } from '../../indicator/perception.ts';
import { rhythmOf, yearsQuestion } from '../../indicator/questions.ts';
import { readCountry, type CardFigures } from '../../indicator/read-figures.ts';
import { useIndicator } from '../../indicator/use-indicator.ts';
import { TeamLine } from './team-line.tsx';
import { VerdictLine } from '../../indicator/verdict-line.tsx';

/** One priority in five lines: count with interval, verdict with reason, sparkline, others, residents. */
export function PriorityCard({
  priority,
  indicator,
}: {
  readonly priority: Priority;
  readonly indicator: Indicator;
}) {
  const { municipality } = useSession();
  const { linkTo } = useView();
  const state = useIndicator(indicator);
  return (
    <Card
      title={priority.title}
      className="vb-priority"
      mark={
        <span className="vb-priority__number">
          <span className="vb-hidden">{nl.overzicht.prioriteit} </span>
          {priority.number}
        </span>
      }
    >
      <p className="vb-priority__indicator">
        <Link href={linkTo('trends', { trends: { subject: indicator.id, unit: 'maand' } })}>
          {indicator.name}
        </Link>{' '}
        {indicator.definitionBy === 'ons' ? (
          <span className="vb-small vb-muted">
            {nl.overzicht.counted(kindNames(municipality, indicator))}
          </span>
        ) : null}
      </p>
      {state.is === 'loading' ? <Shape label={nl.app.loading} height={10} lines={2} /> : null}
      {state.is === 'unavailable' ? <p>{reasonText(state.reason)}</p> : null}
      {state.is === 'ready' ? <Figures indicator={indicator} figures={state.figures} /> : null}
      <Others priority={priority} indicator={indicator} />
      <TeamLine priority={priority} indicator={indicator} />
    </Card>
  );
}

function Figures({ indicator, figures }: { readonly indicator: Indicator; readonly figures: CardFigures }) {
  const { view } = useView();
  const rhythm = rhythmOf(view.audience, view.period);
  const isMonths = rhythm.unit === 'month';
  const told = figures.part?.figure ?? figures.now;
  const count = countShown(told);
  const sparkline = useMemo(
    () => sparklineSeries(figures.spark, rhythm.shown, isMonths ? 12 : null),
    [figures.spark, rhythm.shown, isMonths],
  );
  const from = view.period.to - 35;
  return (
    <>
      <div className="vb-priority__count">
        <span className={count === null ? 'vb-priority__words' : 'vb-priority__value'}>
          {count === null ? figureText(told) : formatCount(count)}
        </span>
        {count === null ? null : (
          <span>
            <span className="vb-priority__interval">
              {told.is === 'number' ? intervalText(told) : nl.figures.open}
            </span>
            <span className="vb-priority__window">
              {nl.overzicht.window(told.is === 'number', spanText(figures, isMonths))}
            </span>
          </span>
        )}
      </div>
      <VerdictLine indicator={indicator} figures={figures} />
      <SparklineChart
        label={
          isMonths
            ? nl.overzicht.sparkline(indicator.name, from, view.period.to)
            : nl.overzicht.sparklineQuarters(indicator.name)
        }
        sparkline={sparkline}
        from={formatMonthShort(from)}
        to={formatMonthShort(view.period.to)}
      />
    </>
  );
}

/** Which months the count is of. */
function spanText({ period, part }: CardFigures, isMonths: boolean): string {
  if (part !== null) return geschiedenis.onlyPart(part.span.from, part.span.to);
  return isMonths ? geschiedenis.months(monthsIn(period)) : nl.overzicht.windowQuarters;
}

/** The country over the last common years, and what residents say. */
function Others({ priority, indicator }: { readonly priority: Priority; readonly indicator: Indicator }) {
  const { municipality } = useSession();
  const { view, linkTo } = useView();
  const { country } = municipality.profile;
  const [here, there] = useAnswers(
    useMemo(
      () => [yearsQuestion(view, indicator, view.municipality), yearsQuestion(view, indicator, country.id)],
      [view, indicator, country.id],
    ),
  );
  const change = useMemo(() => readCountry(here, there), [here, there]);
  const perception = useMemo(
    () => perceptionOf(municipality, priority.perception),
    [municipality, priority.perception],
  );
  return (
    <div className="vb-priority__others">
      <p>{change === null ? nl.overzicht.noCountry : nl.overzicht.country(country.name, change)}</p>
      {perception === null ? null : (
        <p className="vb-muted">
          <Link href={linkTo('beleving')}>{perception.name}</Link>
          {nl.overzicht.perception(perception).slice(perception.name.length)}
        </p>
      )}
    </div>
  );
}

/** What is counted, where the plan itself does not say it. */
function kindNames(municipality: Municipality, indicator: Indicator): string[] {
  return municipality.kinds
    .filter((kind) => indicator.kinds.includes(kind.id))
    .map((kind) => (kind.plainName ?? kind.title).toLowerCase());
}
