import type { DifferenceFinding } from '../../analysis/difference/difference.ts';
import { countShown } from '../../text/figure-text.ts';
import { formatCount } from '../../text/format.ts';
import { verschil } from '../../text/nl/verschil.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Shape } from '../../ui/shape.tsx';
import { Twin } from '../../ui/twin.tsx';
import { DifferenceRefused } from './difference-refused.tsx';
import type { Side } from './sides.ts';
import { SpotButton, useSpotName } from './spot-button.tsx';
import { useDifference } from './use-difference.ts';

type Found = Extract<DifferenceFinding['figures'], { readonly is: 'difference' }>;
type Spot = Found['spots'][number];

/** Where two maps differ by more than chance: in one sentence, with the places as a table. */
export function DifferenceCard({ sides }: { readonly sides: readonly Side[] }) {
  const { finding, isWaiting } = useDifference(sides);
  return (
    <Card title={verschil.title} className="vb-kaart__list--pair vb-kaart__list--difference">
      {finding === undefined || isWaiting ? (
        <Shape label={verschil.loading} height={4} lines={2} />
      ) : finding.figures.is === 'difference' ? (
        <Answered found={finding.figures} sides={sides} />
      ) : (
        <p>
          <DifferenceRefused figures={finding.figures} />
        </p>
      )}
    </Card>
  );
}

function Answered({ found, sides }: { readonly found: Found; readonly sides: readonly Side[] }) {
  const nameOf = useSpotName();
  const [one, other] = sides;
  const names = [one?.name ?? '', other?.name ?? ''] as const;
  const { of, spots } = found;
  const count = (side: Spot['side']): number => spots.filter((spot) => spot.side === side).length;
  return (
    <>
      <p>
        <strong>
          {spots.length === 0
            ? verschil.none(of, names[1], found.tested)
            : verschil.some(of, ...names, count('more'), count('less'))}
        </strong>{' '}
        {spots.length > 0 ? verschil.kept : found.tested > 0 ? verschil.keptNone : null}
      </p>
      {spots.length === 0 ? null : (
        <DataTable
          caption={verschil.table.caption}
          captionHidden
          columns={columnsOf(found, names, nameOf)}
          rows={spots.map((spot, at) => ({ ...spot, at }))}
          rowKey={({ at }) => String(at)}
        />
      )}
      <Unplaced found={found} names={names} />
      <Twin label={verschil.how.title}>
        <How found={found} />
      </Twin>
    </>
  );
}

function Unplaced({
  found: { unplaced },
  names: [one, other],
}: {
  readonly found: Found;
  readonly names: readonly [string, string];
}) {
  const counts = [unplaced.one, unplaced.other].map((figure) =>
    figure === null ? 0 : (countShown(figure) ?? 0),
  );
  const [first = 0, second = 0] = counts;
  return first + second === 0 ? null : (
    <p className="vb-small vb-muted">{verschil.notes.unplaced(one, first, other, second)}</p>
  );
}

/** Against what, over which squares, and by which rules. */
function How({ found: { of, size, testedSize, spread } }: { readonly found: Found }) {
  const { how } = verschil;
  const lines = [
    how.what(size, testedSize),
    how[of],
    ...(spread > 1 ? [how.spread(spread)] : []),
    how.corrected,
  ];
  return lines.map((line) => <p key={line}>{line}</p>);
}

type Row = Spot & { readonly at: number };

function columnsOf(
  { of }: Found,
  [one, other]: readonly [string, string],
  nameOf: (spot: Spot) => string,
): Column<Row>[] {
  const { table } = verschil;
  return [
    {
      name: table.where,
      rowHeader: true,
      cell: (spot) => (
        <>
          <SpotButton spot={spot} name={nameOf(spot)} />
          <span className="vb-kaart__under">{table[of](spot.side, one, other)}</span>
        </>
      ),
    },
    { name: one, numeric: true, cell: (spot) => <strong>{formatCount(spot.one)}</strong> },
    { name: other, numeric: true, cell: (spot) => formatCount(spot.other) },
  ];
}
