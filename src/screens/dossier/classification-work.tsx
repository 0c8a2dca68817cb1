import { useMemo } from 'react';
import { DraftNotice } from '../../indicator/draft-notice.tsx';
import { isSame, type Classification } from '../../policy/dossier/classification.ts';
import type { EntryOf } from '../../policy/dossier/entry.ts';
import type { Indicator } from '../../policy/schema.ts';
import { useSession, useView } from '../../state/session.tsx';
import { useDraft } from '../../state/use-draft.ts';
import { classificatie as words } from '../../text/nl/dossier-classificatie.ts';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { Toggle } from '../../ui/choice.tsx';
import { classificationForm, classificationOf, toggled } from './classification-draft.ts';
import { ClassificationEffect } from './classification-effect.tsx';
import { ClassificationHistory } from './classification-history.tsx';
import { ClassificationSave, kindsField } from './classification-save.tsx';
import { KindSearch } from './kind-search.tsx';
import { KindList } from './kind-list.tsx';
import { SaidNotice } from './said.tsx';
import { useSaving } from './use-saving.ts';

/** What counts for one indicator: seen, changed, and its effect seen before it is written down. */
export function ClassificationWork({
  indicator,
  entry,
}: {
  readonly indicator: Indicator;
  /** What the team confirmed; null while the proposal holds. */
  readonly entry: EntryOf<'classification'> | null;
}) {
  const { view } = useView();
  const { kinds } = useSession().municipality;
  const saving = useSaving();
  const now = classificationOf(indicator);
  const read = useMemo(() => classificationForm(kinds), [kinds]);
  const typed = useDraft(`indeling/${indicator.id}`, read);
  const why = typed.draft?.why ?? '';
  const draft = typed.draft ?? now;
  const mayWrite = view.audience === 'driehoek';
  const keep = (next: Classification, reason: string): void => {
    if (isSame(now, next) && reason === '') typed.drop();
    else typed.keep({ kinds: next.kinds, alsoUnder: next.alsoUnder, why: reason });
  };
  const change = (next: Classification): void => {
    saving.forget();
    keep(next, why);
  };
  const toggleKind = (id: string): void => change({ ...draft, kinds: toggled(draft.kinds, id) });
  return (
    <>
      <SaidNotice said={saving.said} />
      {mayWrite ? <DraftNotice typed={typed} onDrop={typed.drop} /> : null}
      <Card title={indicator.name} actions={<StandingBadge isConfirmed={entry !== null} />}>
        <p>
          <strong>{words.definitionBy[indicator.definitionBy]}:</strong> {indicator.definition}
        </p>
        <p className="vb-muted">{standingText(entry, mayWrite)}</p>
        <KindList indicator={indicator} after={draft.kinds} {...(mayWrite ? { onToggle: toggleKind } : {})} />
        {mayWrite && indicator.sort !== 'beleving' ? (
          <KindSearch id={kindsField} indicator={indicator} chosen={draft.kinds} onAdd={toggleKind} />
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
            draft={draft}
            why={why}
            onWhy={(next) => keep(draft, next)}
            isChanged={!isSame(now, draft)}
            isConfirmed={entry !== null}
            saving={saving}
            onDone={typed.drop}
          />
          <ClassificationHistory indicator={indicator.id} />
        </>
      ) : null}
    </>
  );
}

function StandingBadge({ isConfirmed }: { readonly isConfirmed: boolean }) {
  return (
    <Badge tone={isConfirmed ? 'accent' : 'let-op'} icon={isConfirmed ? 'check' : 'question'}>
      {isConfirmed ? words.confirmed : words.proposal}
    </Badge>
  );
}

/** Who confirmed it is for those who may change it. */
function standingText(entry: EntryOf<'classification'> | null, mayWrite: boolean): string {
  if (entry === null) return mayWrite ? words.isProposal : `${words.isProposal} ${words.readOnly}`;
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
