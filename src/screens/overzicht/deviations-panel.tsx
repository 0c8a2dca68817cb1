import { Link } from '@nl-design-system-candidate/link-react';
import type { FoundDeviation } from '../../analysis/indicators/deviations.ts';
import { isSure, keyOfDeviation } from '../../analysis/indicators/lists.ts';
import { monthsNeeded } from '../../domain/needs.ts';
import { mapUrl, trendUrl } from '../../indicator/deviation-links.ts';
import { useSession, useView } from '../../state/session.tsx';
import { useAnalysis } from '../../state/use-analysis.ts';
import { formatCount, formatPeriod } from '../../text/format.ts';
import { nl } from '../../text/nl.ts';
import { geschiedenis } from '../../text/nl/geschiedenis.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Shape } from '../../ui/shape.tsx';

const shownAtMost = 3;
const words = nl.overzicht.deviations;

/** What stands out and is hardly chance, at most three, each with the way to it; or that nothing does. */
export function DeviationsPanel() {
  const { view, linkTo } = useView();
  const { finding } = useAnalysis({ about: 'deviations', period: view.period } as const);
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
      ) : (
        <Standing all={finding.figures.all} />
      )}
    </Card>
  );
}

function Standing({ all }: { readonly all: readonly FoundDeviation[] }) {
  const sure = all.filter(isSure);
  return (
    <>
      {sure.length === 0 ? (
        <p>
          <span className="vb-deviations__none">{words.none}</span>{' '}
          <span className="vb-muted">{words.rest(all.length, 0)}</span>
        </p>
      ) : (
        <DataTable
          caption={words.title}
          captionHidden
          columns={columns}
          rows={sure.slice(0, shownAtMost)}
          rowKey={keyOfDeviation}
        />
      )}
      {sure.length === 0 ? null : (
        <p className="vb-muted">
          {words.rest(all.length - sure.length, Math.max(0, sure.length - shownAtMost))}
        </p>
      )}
    </>
  );
}

/** What it is, where, and over which months where those are not the chosen ones. */
function What({ row: { subject } }: { readonly row: FoundDeviation }) {
  const { municipality, store } = useSession();
  const { audience, period } = useView().view;
  const { view } = store.get();
  const { indicator, where, span } = subject;
  const isWhole = span.from === period.from && span.to === period.to;
  const name = `${indicator.name}, ${where ?? words.whole}`;
  return (
    <Link href={mapUrl(view, municipality, subject, audience) ?? trendUrl(view, subject)}>
      {isWhole ? name : `${name}, ${formatPeriod(span.from, span.to)}`}
    </Link>
  );
}

const columns: readonly Column<FoundDeviation>[] = [
  { name: words.what, rowHeader: true, cell: (row) => <What row={row} /> },
  { name: words.count, numeric: true, cell: (row) => <strong>{formatCount(row.count)}</strong> },
  { name: words.expected, numeric: true, cell: (row) => nl.figures.interval(row.low, row.high) },
];
