import { FunnelChart } from '../../charts/funnel-chart.tsx';
import { RateRows } from '../../charts/rate-rows.tsx';
import type { Funnel } from '../../domain/stats/funnel.ts';
import { useSession, useView } from '../../state/session.tsx';
import { formatCount } from '../../text/format.ts';
import { nl } from '../../text/nl.ts';
import { plek } from '../../text/nl/plek.ts';
import { vragen } from '../../text/nl/trends-vragen.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Shape } from '../../ui/shape.tsx';
import { Twin } from '../../ui/twin.tsx';
import { ComparisonPanel } from './comparison-panel.tsx';
import { Method } from './method.tsx';
import type { Neighbour, Others } from '../../analysis/trends/others.ts';
import type { Subject } from '../../analysis/trends/subject.ts';
import { useAnalysis } from '../../state/use-analysis.ts';

const words = vragen.others;

/** How others stand: rates with their intervals, a funnel instead of a ranking, and an index over the years. */
export function OthersCard({ subject }: { readonly subject: Subject }) {
  const { view } = useView();
  const { finding } = useAnalysis({ about: 'comparison', subject: subject.id } as const);
  return (
    <Card title={words.title} className="vb-question vb-others">
      {view.within === view.municipality ? null : <p className="vb-muted">{plek.aboutWhole}</p>}
      <div className="vb-others__parts">
        <div className="vb-others__part">
          {finding === undefined ? (
            <Shape label={nl.app.loading} height={16} lines={2} />
          ) : finding.figures.others === null ? (
            <p>{words.none}</p>
          ) : (
            <Standing others={finding.figures.others} />
          )}
        </div>
        <ComparisonPanel subject={subject} compared={finding?.figures.compared ?? []} />
      </div>
    </Card>
  );
}

function Standing({ others }: { readonly others: Others }) {
  const { municipality } = useSession();
  const { region } = municipality.profile;
  const per = words.per[others.per];
  return (
    <>
      <p className="vb-question__answer">{words.rates(others.year, per, others.rates)}</p>
      <RateRows
        label={words.ratesChart(others.year, per)}
        rows={others.rates.map((rate) => ({ ...rate, text: words.rateWithInterval(rate) }))}
      />
      <p>
        {others.place === null || others.against === null ? '' : words.place[others.place](others.against)}{' '}
        {others.isSpread ? words.spread : ''} {others.isPerInhabitants ? words.perInhabitants : ''}
      </p>
      {others.funnel === null ? (
        <p className="vb-muted">{words.noFunnel(region.name)}</p>
      ) : (
        <>
          <h3 className="vb-question__part">{words.funnelTitle(region.name)}</h3>
          <FunnelChart
            label={words.funnelChart(others.year, per)}
            funnel={others.funnel}
            words={{
              exposure: words.funnelX[others.per],
              overall: words.overall(region.name),
              ...words.limits,
            }}
          />
          <Twin label={words.funnelTable}>
            <DataTable
              caption={words.funnelTitle(region.name)}
              captionHidden
              columns={columns}
              rows={others.funnel.points.toSorted((a, b) =>
                a.subject.name.localeCompare(b.subject.name, 'nl'),
              )}
              rowKey={({ subject }) => subject.id}
              isSelected={({ subject }) => subject.own}
            />
          </Twin>
        </>
      )}
      <Method text={words.method(others.sizeYear)} />
    </>
  );
}

type Point = Funnel<Neighbour>['points'][number];

const columns: readonly Column<Point>[] = [
  { name: words.column.name, rowHeader: true, cell: ({ subject }) => subject.name },
  { name: words.column.count, numeric: true, cell: ({ count }) => formatCount(count) },
  { name: words.column.rate, numeric: true, cell: ({ rate }) => words.rateText(rate) },
  {
    name: words.column.interval,
    numeric: true,
    cell: ({ limits }) => words.limitText(limits.low95, limits.high95),
  },
  { name: words.column.place, cell: ({ place }) => words.placeShort[place] },
];
