import type { ReactNode } from 'react';
import { alsoCountedBy } from '../../policy/dossier/classification.ts';
import type { Indicator, Kind } from '../../policy/schema.ts';
import { useAnswer, useSession, useView } from '../../state/session.tsx';
import { figureText } from '../../text/figure-text.ts';
import { classificatie as words } from '../../text/nl/dossier-classificatie.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
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
export function KindList({
  indicator,
  after,
  onToggle,
}: {
  readonly indicator: Indicator;
  readonly after: readonly string[];
  /** Absent where nothing may be changed; then no counts are shown either. */
  readonly onToggle?: (kind: string) => void;
}) {
  const { municipality, catalogue } = useSession();
  const { view } = useView();
  const rows = rowsOf(indicator.kinds, after, municipality.kinds);
  const question = effectQuestion(
    rows.map(({ kind }) => kind.id),
    view.municipality,
    'driehoek',
    catalogue.lastMonth,
  );
  const { answer } = useAnswer(onToggle === undefined ? null : question);
  const figures = figuresByKind(answer);
  const { from, to } = effectSpan('driehoek', catalogue.lastMonth);
  if (rows.length === 0) return <p>{indicator.sort === 'beleving' ? words.survey : words.noKinds}</p>;
  return (
    <div>
      <p className="vb-kinds__head">
        <strong>{words.counts}</strong>
        {onToggle === undefined ? null : <span className="vb-muted">{words.count(from, to)}</span>}
      </p>
      <ul className="vb-kinds">
        {rows.map((row) => {
          const figure = figures.get(row.kind.id);
          return (
            <KindLine key={row.kind.id} row={row} indicator={indicator.id}>
              {onToggle === undefined ? null : (
                <>
                  <span className="vb-kinds__count">{figure === undefined ? '…' : figureText(figure)}</span>
                  <Change row={row} onToggle={onToggle} />
                </>
              )}
            </KindLine>
          );
        })}
      </ul>
    </div>
  );
}

/** One kind: code, name, definition and for what else it counts; `children` at the end of the line. */
export function KindLine({
  row: { kind, state },
  indicator,
  children,
}: {
  readonly row: DraftRow;
  readonly indicator: string;
  readonly children: ReactNode;
}) {
  const { municipality } = useSession();
  const others = alsoCountedBy(kind.id, municipality.indicators, indicator).map(({ name }) => name);
  return (
    <li className={`vb-kinds__line vb-kinds__line--${state}`}>
      <span className="vb-kinds__code">{kind.code}</span>
      <div>
        <p className="vb-kinds__name">
          <span>{nameOf(kind)}</span>
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
        </p>
        <p className="vb-muted vb-small">{explained(kind)}</p>
        {others.length === 0 ? null : <p className="vb-small">{words.alsoCounts(others)}</p>}
      </div>
      {children}
    </li>
  );
}

function Change({ row, onToggle }: { readonly row: DraftRow; readonly onToggle: (kind: string) => void }) {
  const { kind, state } = row;
  return (
    <Button
      iconOnly
      purpose="subtle"
      icon={<Icon name={state === 'gone' ? 'plus' : 'cross'} />}
      onClick={() => onToggle(kind.id)}
    >
      {state === 'gone' ? words.putBack(nameOf(kind)) : words.remove(nameOf(kind))}
    </Button>
  );
}

/** The name in the register where a person knows another one, and the definition. */
export function explained({ plainName, title, definition }: Kind): string {
  const isOther = plainName !== null && plainName !== title;
  return `${isOther ? `${words.policeName(title)} ` : ''}${definition ?? words.noDefinition}`;
}
