import { Link } from '@nl-design-system-candidate/link-react';
import { Suspense, useEffect, useMemo, useState } from 'react';
import { SparklineChart } from '../../charts/sparkline.tsx';
import { sparklineSeries } from '../../charts/sparkline-series.ts';
import { monthsIn } from '../../domain/time/month.ts';
import type { Indicator, Priority } from '../../policy/schema.ts';
import { useSession, useView } from '../../state/session.tsx';
import { useAnalysis } from '../../state/use-analysis.ts';
import { marginText } from '../../indicator/margin.ts';
import { countShown, figureText } from '../../text/figure-text.ts';
import { formatCount, formatMonthShort } from '../../text/format.ts';
import { nl } from '../../text/nl.ts';
import { geschiedenis } from '../../text/nl/geschiedenis.ts';
import { WhyNot } from '../../indicator/why-not.tsx';
import { Card } from '../../ui/card.tsx';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import { Shape } from '../../ui/shape.tsx';
import { perceptionUntil } from '../../indicator/perception-request.ts';
import type { IndicatorFinding, JudgedIndicator } from '../../analysis/indicators/indicator.ts';
import { monthsPer } from '../../analysis/indicators/terms.ts';
import { ShownPeriod } from '../../indicator/shown-period.tsx';
import { countryIn } from '../../indicator/country-in.ts';
import { VerdictBadge, VerdictLine } from '../../indicator/verdict-line.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';

// The figure comes first: what the team says of it loads its code after it.
const TeamLine = lazyPart(() => import('./team-line.tsx'), 'TeamLine');

/** One priority: its count with interval, the verdict in a sentence, its line in time, the country, residents, the team. */
export function PriorityCard({
  priority,
  indicator,
}: {
  readonly priority: Priority;
  readonly indicator: Indicator;
}) {
  const { view, linkTo } = useView();
  const { finding } = useAnalysis({
    about: 'indicator',
    indicator: indicator.id,
    period: view.period,
  } as const);
  // Its code is asked for once the figure stands there, not while it is being drawn.
  const [isDrawn, setDrawn] = useState(false);
  const isThere = finding !== undefined;
  useEffect(() => setDrawn(isThere), [isThere]);
  return (
    <Card
      title={<Link href={linkTo('prioriteit', { plan: { priority: priority.id } })}>{priority.title}</Link>}
      className="vb-priority"
      mark={
        <span className="vb-priority__number">
          <span className="vb-hidden">{nl.overzicht.prioriteit} </span>
          {priority.number}
        </span>
      }
    >
      {finding === undefined ? <Shape label={nl.app.loading} height={10} lines={2} /> : null}
      {finding?.figures.is === 'unavailable' ? (
        <p>
          <WhyNot reason={finding.figures.reason} />
        </p>
      ) : null}
      {finding === undefined || finding.verdict === null ? null : (
        <Figures indicator={indicator} found={finding} />
      )}
      <Others priority={priority} found={finding} />
      {isDrawn ? (
        <ErrorBoundary reset={indicator.id}>
          <Suspense>
            <TeamLine indicator={indicator} />
          </Suspense>
        </ErrorBoundary>
      ) : null}
    </Card>
  );
}

function Figures({ indicator, found }: { readonly indicator: Indicator; readonly found: JudgedIndicator }) {
  const { linkTo } = useView();
  const { figures } = found;
  const { unit } = figures;
  const told = figures.part?.figure ?? figures.now;
  const count = countShown(told);
  const sparkline = useMemo(
    () => sparklineSeries(figures.spark, bars[unit], figures.rolling),
    [figures.spark, figures.rolling, unit],
  );
  const { to } = figures.period;
  const from = to - bars[unit] * monthsPer[unit] + 1;
  return (
    <>
      <div className="vb-priority__count">
        <span className={count === null ? 'vb-priority__words' : 'vb-priority__value'}>
          {count === null ? figureText(told) : formatCount(count)}
        </span>
        <span className="vb-priority__beside">
          <VerdictBadge indicator={indicator} found={found} />
          {count === null ? null : (
            <span className="vb-priority__window">
              <span className="vb-priority__interval">
                {told.is === 'number' ? marginText(found) : nl.figures.open}
              </span>{' '}
              {nl.overzicht.window(told.is === 'number', months(figures))}
            </span>
          )}
        </span>
      </div>
      <div className="vb-priority__said">
        <ShownPeriod shown={figures.part?.span ?? figures.period} />
        <VerdictLine
          indicator={indicator}
          found={found}
          href={linkTo('trends', { trends: { subject: indicator.id, unit: 'maand' } })}
        />
        <Counted indicator={indicator} />
      </div>
      <SparklineChart
        label={nl.overzicht.sparkline[unit](indicator.name, from, to)}
        sparkline={sparkline}
        from={formatMonthShort(from)}
        to={formatMonthShort(to)}
      />
    </>
  );
}

/** Figures in a sparkline. */
const bars = { month: 36, quarter: 12, year: 10 };

/** How long the count is where it is not the whole of what the screen says; null where it is. */
function months({ period, part, unit }: JudgedIndicator['figures']): string | null {
  if (part !== null) return geschiedenis.onlyPart(part.span.from, part.span.to);
  if (unit === 'quarter') return nl.overzicht.windowQuarters;
  return unit === 'month' && monthsIn(period) === 12 ? null : geschiedenis.months(monthsIn(period));
}

/** The country over the last common years, and what residents say. */
function Others({
  priority,
  found,
}: {
  readonly priority: Priority;
  readonly found: IndicatorFinding | undefined;
}) {
  const change = countryIn(found);
  const { municipality } = useSession();
  const { view, linkTo } = useView();
  const { country } = municipality.profile;
  // The figure comes first: what people say loads its code after it.
  const { finding } = useAnalysis(found === undefined ? null : perceptionUntil(view.period));
  const perception = finding?.figures.newest[priority.perception ?? ''] ?? null;
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

/** What is counted, where a wide name holds one kind of it. */
function Counted({ indicator }: { readonly indicator: Indicator }) {
  const { municipality } = useSession();
  const [kind, ...more] = municipality.kinds.filter(({ id }) => indicator.kinds.includes(id));
  if (indicator.definitionBy !== 'ons' || kind === undefined || more.length > 0) return null;
  return (
    <p className="vb-small vb-muted">{nl.overzicht.counted((kind.plainName ?? kind.title).toLowerCase())}</p>
  );
}
