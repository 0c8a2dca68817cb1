import type { HotspotsFigures } from '../../analysis/hotspots/hotspots.ts';
import type { Spot } from '../../analysis/hotspots/spots.ts';
import { mostOfIt } from '../../domain/thresholds.ts';
import { WhyNot } from '../../indicator/why-not.tsx';
import { countShown } from '../../text/figure-text.ts';
import { formatCount, formatLevel } from '../../text/format.ts';
import { hotspots } from '../../text/nl/hotspots.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Shape } from '../../ui/shape.tsx';
import { Twin } from '../../ui/twin.tsx';
import type { Side } from './sides.ts';
import { SpotButton, useSpotName } from './spot-button.tsx';
import { useHotspots } from './use-hotspots.ts';

type Found = Extract<HotspotsFigures, { readonly is: 'hotspots' }>;

/** Whether places stand out by more than chance: in one sentence, with the places as a table. */
export function ChancePanel({ side, isOneOfTwo }: { readonly side: Side; readonly isOneOfTwo: boolean }) {
  const { finding } = useHotspots(side);
  return (
    <Card title={hotspots.titleOf(isOneOfTwo ? side.name : null)}>
      {finding === undefined ? (
        <Shape label={hotspots.loading} height={4} lines={2} />
      ) : finding.figures.is === 'hotspots' ? (
        <Answered found={finding.figures} />
      ) : (
        <p>
          <Refused figures={finding.figures} />
        </p>
      )}
    </Card>
  );
}

/** Why nothing can be said, and what to do. */
function Refused({ figures }: { readonly figures: Exclude<HotspotsFigures, Found> }) {
  const { refused } = hotspots;
  switch (figures.is) {
    case 'unavailable':
      return <WhyNot reason={figures.reason} />;
    case 'few':
      return refused.few(figures.placed, figures.least);
    case 'one-spot':
      return refused['one-spot'](figures.placed, figures.size);
    case 'nothing':
    case 'not-whole':
    case 'closed':
      return refused[figures.is];
    case 'no-indicator':
      return null;
  }
}

function Answered({ found }: { readonly found: Found }) {
  const nameOf = useSpotName();
  const { spots, tested } = found;
  const [first] = spots;
  return (
    <>
      <p>
        <strong>{first === undefined ? hotspots.none(tested.total) : hotspots.some(spots.length)}</strong>{' '}
        {first === undefined ? null : hotspots.most(nameOf(first), first.count, first.expected)}
      </p>
      {first === undefined ? null : (
        <DataTable
          caption={hotspots.table.caption}
          captionHidden
          columns={columnsOf(nameOf, found.before !== null)}
          rows={spots.map((spot, at) => ({ ...spot, at }))}
          rowKey={({ at }) => String(at)}
        />
      )}
      <Notes found={found} />
      <Twin label={hotspots.how.title}>
        <How found={found} />
      </Twin>
    </>
  );
}

/** How few squares hold most of it, how well the places of before foretold it, and what was not looked at. */
function Notes({ found }: { readonly found: Found }) {
  const { notes } = hotspots;
  const { concentration, hitRate, unplaced, outside } = found;
  const without = unplaced === null ? null : countShown(unplaced);
  const lines = [
    concentration === null ? null : notes.concentration(concentration.cells, concentration.of, mostOfIt),
    hitRate === null ? null : notes.hitRate(hitRate.hits, hitRate.of, hitRate.cells, hitRate.pai),
    without === null || without === 0 ? null : notes.unplaced(without),
    outside === 0 ? null : notes.outside(outside),
  ].filter((line) => line !== null);
  return <p className="vb-small vb-muted">{lines.join(' ')}</p>;
}

/** Against what, over which squares, and by which rules. */
function How({ found: { size, testedSize, allowance, before } }: { readonly found: Found }) {
  const { how } = hotspots;
  const lines = [
    how.what(size, testedSize),
    how.chance,
    how.only,
    how.crowded(allowance),
    how.corrected,
    before === null ? how.noBefore : how.course,
  ];
  return lines.map((line) => <p key={line}>{line}</p>);
}

type Row = Spot & { readonly at: number };

function columnsOf(nameOf: (spot: Spot) => string, isBeforeKnown: boolean): Column<Row>[] {
  const { table } = hotspots;
  return [
    { name: table.where, rowHeader: true, cell: (spot) => <SpotButton spot={spot} name={nameOf(spot)} /> },
    {
      name: table.count,
      numeric: true,
      cell: ({ count }) => <strong>{formatCount(count)}</strong>,
    },
    { name: table.expected, numeric: true, cell: ({ expected }) => formatLevel(expected) },
    { name: table.course, cell: ({ course }) => (isBeforeKnown ? table[course] : table.unknown) },
  ];
}
