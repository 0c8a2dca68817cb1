import type { ReactNode } from 'react';
import { alsoCountedBy } from '../../policy/dossier/classification.ts';
import type { Indicator, Kind } from '../../policy/schema.ts';
import { useAnswer, useSession, useView } from '../../state/session.tsx';
import { figureText } from '../../text/figure-text.ts';
import { classificatie as words } from '../../text/nl/dossier-classificatie.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Icon } from '../../ui/icon.tsx';
import {
  effectQuestion,
  effectSpan,
  figuresByKind,
  nameOf,
  rowsOf,
  type DraftRow,
} from './classification-draft.ts';

/** The kinds of an indicator as they are and will be, each with what it counted and for what else it counts. */
export function KindTable({
  indicator,
  after,
  onToggle,
}: {
  readonly indicator: Indicator;
  readonly after: readonly string[];
  /** Absent where nothing may be changed. */
  readonly onToggle?: (kind: string) => void;
}) {
  const { municipality, catalogue } = useSession();
  const { view } = useView();
  const rows = rowsOf(indicator.kinds, after, municipality.kinds);
  const isDriehoek = view.audience === 'driehoek';
  const question = effectQuestion(
    rows.map(({ kind }) => kind.id),
    view.municipality,
    'driehoek',
    catalogue.lastMonth,
  );
  const { answer } = useAnswer(isDriehoek ? question : null);
  const figures = figuresByKind(answer);
  const { from, to } = effectSpan('driehoek', catalogue.lastMonth);
  if (rows.length === 0) return <p>{indicator.sort === 'beleving' ? words.survey : words.noKinds}</p>;
  const columns: Column<DraftRow>[] = [
    { name: words.code, cell: ({ kind }) => <span className="vb-code">{kind.code}</span> },
    { name: words.kind, rowHeader: true, cell: (row) => <KindName {...row} /> },
    ...(isDriehoek
      ? [
          {
            name: words.count(from, to),
            numeric: true,
            cell: ({ kind }: DraftRow) => {
              const figure = figures.get(kind.id);
              return figure === undefined ? '…' : figureText(figure);
            },
          },
        ]
      : []),
    {
      name: words.alsoCounts,
      cell: ({ kind }) => <AlsoCounts kind={kind.id} indicator={indicator.id} />,
    },
    ...(onToggle === undefined ? [] : [changeColumn(onToggle)]),
  ];
  return (
    <DataTable
      caption={words.counts}
      columns={columns}
      rows={rows}
      rowKey={({ kind }) => kind.id}
      isSelected={({ state }) => state === 'new'}
    />
  );
}

function changeColumn(onToggle: (kind: string) => void): Column<DraftRow> {
  return {
    name: words.action,
    numeric: true,
    cell: ({ kind, state }) => (
      <Button
        iconOnly
        purpose="subtle"
        icon={<Icon name={state === 'gone' ? 'plus' : 'cross'} />}
        onClick={() => onToggle(kind.id)}
      >
        {state === 'gone' ? words.putBack(nameOf(kind)) : words.remove(nameOf(kind))}
      </Button>
    ),
  };
}

function KindName({ kind, state }: DraftRow) {
  return (
    <div className={state === 'gone' ? 'vb-kind vb-kind--gone' : 'vb-kind'}>
      <span className="vb-kind__name">{nameOf(kind)}</span>
      {state === 'new' ? (
        <Badge tone="accent" icon="plus">
          {words.added}
        </Badge>
      ) : null}
      {state === 'gone' ? (
        <Badge tone="let-op" icon="cross">
          {words.removed}
        </Badge>
      ) : null}
      <KindExplained kind={kind} />
    </div>
  );
}

/** The name in the register where a person knows another one, and the definition. */
export function KindExplained({ kind }: { readonly kind: Kind }): ReactNode {
  const isOther = kind.plainName !== null && kind.plainName !== kind.title;
  return (
    <span className="vb-kind__explained vb-muted vb-small">
      {isOther ? `${words.policeName(kind.title)} ` : ''}
      {kind.definition ?? words.noDefinition}
    </span>
  );
}

function AlsoCounts({ kind, indicator }: { readonly kind: string; readonly indicator: string }) {
  const { municipality } = useSession();
  const others = alsoCountedBy(kind, municipality.indicators, indicator);
  return others.length === 0 ? (
    <span className="vb-muted">{words.nowhereElse}</span>
  ) : (
    others.map(({ name }) => name).join(', ')
  );
}
