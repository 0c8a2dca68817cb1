import { useState } from 'react';
import { isSame, type Classification } from '../../policy/dossier/classification.ts';
import type { EntryOf } from '../../policy/dossier/entry.ts';
import type { Indicator } from '../../policy/schema.ts';
import { useSession, useView } from '../../state/session.tsx';
import { classificatie as words } from '../../text/nl/dossier-classificatie.ts';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { Toggle } from '../../ui/choice.tsx';
import { classificationOf, toggled } from './classification-draft.ts';
import { ClassificationEffect } from './classification-effect.tsx';
import { ClassificationHistory } from './classification-history.tsx';
import { ClassificationSave } from './classification-save.tsx';
import { KindSearch } from './kind-search.tsx';
import { KindTable } from './kind-table.tsx';
import type { Said } from './said.ts';

/** What counts for one indicator: seen, changed, and its effect seen before it is written down. */
export function ClassificationEditor({
  indicator,
  entry,
  onSaid,
}: {
  readonly indicator: Indicator;
  /** What the team said last; undefined where it said nothing yet. */
  readonly entry: EntryOf<'classification'> | undefined;
  readonly onSaid: (said: Said | null) => void;
}) {
  const { view } = useView();
  const now = classificationOf(indicator);
  const [draft, setDraft] = useState<Classification>(now);
  const mayWrite = view.audience === 'driehoek';
  const change = (next: Classification): void => {
    onSaid(null);
    setDraft(next);
  };
  const toggleKind = (id: string): void => change({ ...draft, kinds: toggled(draft.kinds, id) });
  return (
    <>
      <Card
        title={indicator.name}
        actions={<StandingBadge entry={entry} />}
        className="vb-classification__card"
      >
        <p>
          <strong>{words.definitionBy[indicator.definitionBy]}:</strong> {indicator.definition}
        </p>
        <p className="vb-muted">{standingText(entry, mayWrite)}</p>
        <KindTable
          indicator={indicator}
          after={draft.kinds}
          {...(mayWrite ? { onToggle: toggleKind } : {})}
        />
        {mayWrite && indicator.sort !== 'beleving' ? (
          <KindSearch indicator={indicator} chosen={draft.kinds} onAdd={toggleKind} />
        ) : null}
        <AlsoUnder
          indicator={indicator}
          value={draft.alsoUnder}
          isOpen={mayWrite}
          onToggle={(id) => change({ ...draft, alsoUnder: toggled(draft.alsoUnder, id) })}
        />
      </Card>
      {mayWrite ? (
        <>
          <ClassificationEffect indicator={indicator} after={draft} />
          <ClassificationSave
            indicator={indicator}
            entry={entry}
            draft={draft}
            isChanged={!isSame(now, draft)}
            onDiscard={() => change(now)}
            onSaid={onSaid}
          />
          <ClassificationHistory indicator={indicator.id} />
        </>
      ) : null}
    </>
  );
}

function StandingBadge({ entry }: { readonly entry: EntryOf<'classification'> | undefined }) {
  return entry === undefined || entry.content === null ? (
    <Badge tone="neutral" icon="question">
      {words.proposal}
    </Badge>
  ) : (
    <Badge tone="accent" icon="check">
      {words.confirmed}
    </Badge>
  );
}

/** Who confirmed it is for those who may change it. */
function standingText(entry: EntryOf<'classification'> | undefined, mayWrite: boolean): string {
  if (entry === undefined || entry.content === null)
    return mayWrite ? words.isProposal : `${words.isProposal} ${words.readOnly}`;
  return mayWrite
    ? words.isConfirmed(entry.at, entry.role)
    : `${words.isConfirmedOpenbaar(entry.at)} ${words.readOnly}`;
}

function AlsoUnder({
  indicator,
  value,
  isOpen,
  onToggle,
}: {
  readonly indicator: Indicator;
  readonly value: readonly string[];
  readonly isOpen: boolean;
  readonly onToggle: (id: string) => void;
}) {
  const { municipality } = useSession();
  const own = municipality.priorities.find(({ id }) => id === indicator.priority);
  const others = municipality.priorities.filter(({ id }) => id !== indicator.priority);
  return (
    <fieldset className="vb-classification__under">
      <legend>{words.under.title}</legend>
      <p className="vb-muted">{words.under.explain(own?.title ?? indicator.priority)}</p>
      <div className="vb-classification__toggles">
        {others.map(({ id, shortTitle }) => (
          <Toggle
            key={id}
            label={shortTitle}
            checked={value.includes(id)}
            disabled={!isOpen}
            onChange={() => onToggle(id)}
          />
        ))}
      </div>
    </fieldset>
  );
}
