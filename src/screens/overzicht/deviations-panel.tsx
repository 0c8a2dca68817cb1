import { Link } from '@nl-design-system-candidate/link-react';
import { monthsNeeded } from '../../domain/needs.ts';
import type { Deviation } from '../../domain/stats/deviation.ts';
import type { Span } from '../../domain/time/month.ts';
import type { Subject } from '../../analysis/indicators/read-deviations.ts';
import { isSure, keyOfDeviation } from '../../analysis/indicators/lists.ts';
import { useView } from '../../state/session.tsx';
import { useAnalysis } from '../../state/use-analysis.ts';
import { formatCount, formatPeriod } from '../../text/format.ts';
import { nl } from '../../text/nl.ts';
import { geschiedenis } from '../../text/nl/geschiedenis.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Shape } from '../../ui/shape.tsx';

const shownAtMost = 4;

/** What falls outside the expectation, most surprising first, corrected for everything that was looked at. */
export function DeviationsPanel({ isWaiting }: { readonly isWaiting: boolean }) {
  const { view, linkTo } = useView();
  const { finding } = useAnalysis(isWaiting ? null : ({ about: 'deviations', period: view.period } as const));
  const words = nl.overzicht.deviations;
  return (
    <Card
      title={words.title}
      className="vb-deviations"
      actions={<Link href={linkTo('bijzonderheden')}>{words.toAll}</Link>}
    >
      {finding === undefined ? (
        <Shape label={nl.app.loading} height={6} lines={2} />
      ) : finding.figures.looked === 0 ? (
        <p>
          {geschiedenis.nothingYet}{' '}
          {geschiedenis.needs(monthsNeeded.deviation(view.period), finding.figures.months)}
        </p>
      ) : finding.figures.all.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <DataTable
          caption={words.title}
          captionHidden
          columns={columnsOf(view.period)}
          rows={finding.figures.all.slice(0, shownAtMost)}
          rowKey={keyOfDeviation}
        />
      )}
      {finding === undefined || finding.figures.looked === 0 ? null : (
        <p className="vb-small vb-muted">
          {words.looked(finding.figures.looked, finding.figures.all.length)}
        </p>
      )}
    </Card>
  );
}

const columnsOf = (period: Span): readonly Column<Deviation<Subject>>[] => [
  {
    name: nl.overzicht.deviations.what,
    rowHeader: true,
    cell: ({ subject: { indicator, where, span } }) => {
      const name = where === null ? indicator.name : `${where}, ${indicator.name.toLowerCase()}`;
      const isWhole = span.from === period.from && span.to === period.to;
      return isWhole ? name : `${name}, ${formatPeriod(span.from, span.to)}`;
    },
  },
  {
    name: nl.overzicht.deviations.count,
    numeric: true,
    cell: (row) => <strong>{formatCount(row.count)}</strong>,
  },
  {
    name: nl.overzicht.deviations.expected,
    numeric: true,
    cell: (row) => nl.figures.interval(row.low, row.high),
  },
  {
    name: nl.overzicht.deviations.chance,
    cell: (row) => nl.figures.chance[isSure(row) ? 'waarschijnlijk-geen-toeval' : 'kan-toeval-zijn'],
  },
];
