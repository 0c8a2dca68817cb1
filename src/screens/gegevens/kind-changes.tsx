import type { KindChange, OverlapChoice } from '../../state/client.ts';
import { useSession } from '../../state/session.tsx';
import { formatCount, formatPeriod } from '../../text/format.ts';
import { opnieuw } from '../../text/nl/gegevens-opnieuw.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';

const words = opnieuw.table;

/** What a choice did to the months that were there already, per kind: before and after. */
export function KindChanges({
  changes,
  by,
}: {
  readonly changes: readonly KindChange[];
  readonly by: OverlapChoice;
}) {
  const columns = useKindColumns();
  const changed = changes.filter((change) => change.before !== countAfter(change, by));
  if (changes.length === 0) return null;
  if (changed.length === 0) return <p>{words.unchanged}</p>;
  return (
    <DataTable
      caption={words.changed}
      columns={[
        ...columns,
        { name: words.was, numeric: true, cell: (change) => formatCount(change.before) },
        { name: words.after, numeric: true, cell: (change) => formatCount(countAfter(change, by)) },
      ]}
      rows={changed}
      rowKey={keyOf}
    />
  );
}

/** What each choice would make of the months that are there already, per kind. */
export function KindComparison({
  changes,
  canJoin,
  join,
}: {
  readonly changes: readonly KindChange[];
  readonly canJoin: boolean;
  readonly join: OverlapChoice;
}) {
  const columns = useKindColumns();
  const joined: Column<KindChange> = {
    name: words.joined,
    numeric: true,
    cell: (change) => formatCount(countAfter(change, join)),
  };
  return (
    <DataTable
      caption={words.compare}
      columns={[
        ...columns,
        { name: words.before, numeric: true, cell: (change) => formatCount(change.before) },
        { name: words.replaced, numeric: true, cell: (change) => formatCount(change.replaced) },
        ...(canJoin ? [joined] : []),
      ]}
      rows={changes}
      rowKey={keyOf}
    />
  );
}

function useKindColumns(): readonly Column<KindChange>[] {
  const { kinds } = useSession().municipality;
  const titleOf = (id: string): string => kinds.find((kind) => kind.id === id)?.title ?? id;
  return [
    {
      name: words.kind,
      rowHeader: true,
      cell: (change) => words.kindOf(titleOf(change.kind), change.where, change.when),
    },
    { name: words.period, cell: ({ months }) => formatPeriod(months.from, months.to) },
  ];
}

function countAfter(change: KindChange, choice: OverlapChoice): number {
  switch (choice) {
    case 'replace':
      return change.replaced;
    case 'join':
      return change.joined;
    case 'join-all':
      return change.joinedAll;
    case 'stop':
      return change.before;
  }
}

function keyOf({ kind, where, when }: KindChange): string {
  return `${kind} ${where} ${when}`;
}
