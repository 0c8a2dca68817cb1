import { useSession } from '../../state/session.tsx';
import type { DisclosureRule, Kind } from '../../policy/schema.ts';
import { verantwoording } from '../../text/nl/verantwoording.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';

const words = verantwoording.protected;

/** How many kinds of a rule are named. */
const mostNamed = 4;

interface Row {
  readonly kinds: string;
  readonly rule: DisclosureRule;
}

/** The rules of the disclosure policy, for who keeps them: how fine each kind may be seen by whom, and why. */
export function RulesTable() {
  const { disclosure, kinds } = useSession().municipality;
  return (
    <DataTable
      caption={words.rules}
      columns={columns}
      rows={disclosure.map((rule) => ({ rule, kinds: namesOf(rule, kinds) }))}
      rowKey={(row) => row.kinds}
      stacks
    />
  );
}

function namesOf({ kinds: named }: DisclosureRule, kinds: readonly Kind[]): string {
  if (named === '*') return words.others;
  const titles = named.map((id) => kinds.find((kind) => kind.id === id)?.title ?? id);
  const rest = titles.length - mostNamed;
  return [...titles.slice(0, mostNamed), ...(rest > 0 ? [words.more(rest)] : [])].join(', ');
}

const columns: readonly Column<Row>[] = [
  { name: words.columns.kinds, rowHeader: true, cell: ({ kinds }) => kinds },
  { name: words.columns.driehoek, cell: ({ rule }) => words.place[rule.show.driehoek] },
  { name: words.columns.openbaar, cell: ({ rule }) => words.place[rule.show.openbaar] },
  {
    name: words.columns.from,
    cell: ({ rule: { k, show } }) =>
      show.openbaar === 'never' ? '–' : words.from(Math.max(k.cell, k.buurt), k.gemeente),
  },
  { name: words.columns.why, cell: ({ rule }) => rule.why },
];
