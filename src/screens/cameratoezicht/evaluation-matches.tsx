import { Heading } from '@nl-design-system-candidate/heading-react';
import { useSession } from '../../state/session.tsx';
import { formatCount } from '../../text/format.ts';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { ComparablePlace } from '../../analysis/cameras/comparable-place.ts';
import type { SuggestedPlace } from '../../analysis/cameras/camera.ts';

const words = evaluatie.choose;

/** Places that were like the camera's before it came, with the reason, to compare with. */
export function EvaluationMatches({
  matches,
  onUse,
}: {
  readonly matches: readonly SuggestedPlace[];
  readonly onUse: (places: readonly ComparablePlace[]) => void;
}) {
  const { municipality } = useSession();
  const isBuurten = matches.some(({ place }) => place.is === 'buurt');
  const nameOf = ({ place }: SuggestedPlace, number: number): string =>
    place.is === 'buurt'
      ? (municipality.areas.find(({ id }) => id === place.id)?.name ?? place.id)
      : words.place(number);
  return (
    <div className="vb-evaluation__choice">
      <Heading level={3}>{words.matches}</Heading>
      {matches.length === 0 ? (
        <p>{words.matchesNone}</p>
      ) : (
        <>
          <p className="vb-small vb-muted">{isBuurten ? words.matchesWhyBuurt : words.matchesWhy}</p>
          <DataTable
            caption={words.matches}
            captionHidden
            rows={matches.map((one, at) => ({ ...one, number: at + 1 }))}
            rowKey={({ match }) => match.id}
            columns={[
              { name: words.matchColumns.place, rowHeader: true, cell: (row) => nameOf(row, row.number) },
              {
                name: words.matchColumns.before,
                numeric: true,
                cell: ({ match }) => formatCount(match.before),
              },
              {
                name: words.matchColumns.level,
                numeric: true,
                cell: ({ match }) => words.level(match.levelRatio),
              },
              { name: words.matchColumns.moves, cell: ({ match }) => words.moves(match.correlation) },
            ]}
          />
          <Button onClick={() => onUse(matches.map(({ place }) => place))}>{words.useMatches}</Button>
        </>
      )}
    </div>
  );
}
