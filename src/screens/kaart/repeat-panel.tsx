import { useMemo, useState } from 'react';
import type { Band, NearRepeatFigures, NearRepeatFinding } from '../../analysis/knox/knox.ts';
import { useAnalysis } from '../../state/use-analysis.ts';
import { countShown } from '../../text/figure-text.ts';
import { herhaling } from '../../text/nl/herhaling.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Twin } from '../../ui/twin.tsx';
import { RepeatRefused } from './repeat-refused.tsx';
import { shownDays, type Side } from './sides.ts';

type Found = Extract<NearRepeatFigures, { readonly is: 'knox' }>;

/** Whether an incident is followed by another nearby; worked out when a person asks, and stopped when he says so. */
export function RepeatPanel({
  side: { indicator, view, name },
  isOneOfTwo,
}: {
  readonly side: Side;
  readonly isOneOfTwo: boolean;
}) {
  const request = useMemo(
    () => ({ about: 'knox', indicator: indicator.id, days: shownDays(view) }) as const,
    [indicator.id, view],
  );
  const key = JSON.stringify(request);
  const [asked, setAsked] = useState<string | null>(null);
  const isAsked = asked === key;
  const { finding, progress } = useAnalysis(isAsked ? request : null);
  return (
    <Card title={herhaling.titleOf(isOneOfTwo ? name : null)}>
      {finding === undefined ? (
        <div aria-live="polite">
          <p>{isAsked ? herhaling.busy(progress) : herhaling.intro}</p>
          <Button onClick={() => setAsked(isAsked ? null : key)}>
            {isAsked ? herhaling.stop : herhaling.start}
          </Button>
        </div>
      ) : (
        <Answered finding={finding} />
      )}
    </Card>
  );
}

function Answered({ finding: { figures, verdict } }: { readonly finding: NearRepeatFinding }) {
  if (figures.is !== 'knox' || verdict === null)
    return (
      <p role="status">
        <RepeatRefused figures={figures} />
      </p>
    );
  const { near, events, draws, undated, unplaced } = figures;
  const { observed, expected, ratio, p, metres, days } = near;
  const say = verdict.repeats ? herhaling.yes : herhaling.no;
  const without = unplaced === null ? null : countShown(unplaced);
  return (
    <>
      <p role="status">
        <strong>{say(observed, expected, metres.to ?? 0, days.to ?? 0)}</strong>{' '}
        {verdict.repeats && ratio !== null ? herhaling.times(ratio) : null}
        {herhaling.chance(p)}{' '}
        {verdict.reach === null ? null : herhaling.reach(verdict.reach.metres, verdict.reach.days)}
      </p>
      <Twin label={herhaling.table.show}>
        <BandTable found={figures} />
      </Twin>
      <p className="vb-small vb-muted">
        {herhaling.method(draws, events)} {undated === 0 ? null : herhaling.undated(undated)}{' '}
        {without === null || without === 0 ? null : herhaling.unplaced(without)}
      </p>
    </>
  );
}

function BandTable({ found: { bands } }: { readonly found: Found }) {
  const [first = []] = bands;
  const columns: Column<readonly Band[]>[] = [
    {
      name: herhaling.table.metres,
      rowHeader: true,
      cell: ([band]) =>
        band === undefined ? '' : herhaling.table.distance(band.metres.from, band.metres.to),
    },
    ...first.map(({ days }, at): Column<readonly Band[]> => ({
      name: herhaling.table.days(days.from, days.to),
      cell: (row) => <BandCell band={row[at]} />,
    })),
  ];
  return (
    <DataTable
      caption={herhaling.table.caption}
      columns={columns}
      rows={bands}
      rowKey={([band]) => String(band?.metres.from)}
    />
  );
}

function BandCell({ band }: { readonly band: Band | undefined }) {
  if (band === undefined) return null;
  const { observed, expected, ratio, p, isRaised } = band;
  const { table } = herhaling;
  return (
    <>
      {isRaised ? <strong>{table.cell(observed, expected)}</strong> : table.cell(observed, expected)}
      <span className="vb-kaart__under">
        {[...(ratio === null ? [] : [table.ratio(ratio)]), isRaised ? table.raised : table.p(p)].join(', ')}
      </span>
    </>
  );
}
