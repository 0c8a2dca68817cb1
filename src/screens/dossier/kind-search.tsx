import { useState } from 'react';
import type { Indicator } from '../../policy/schema.ts';
import { useSession } from '../../state/session.tsx';
import { classificatie } from '../../text/nl/dossier-classificatie.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { matching, nameOf } from './classification-draft.ts';
import { KindLine } from './kind-list.tsx';

const words = classificatie.search;

/** Results that are shown at once. */
const shownAtOnce = 6;

/** Finds a kind of the policy's list by code, name or definition, and adds it. */
export function KindSearch({
  id,
  indicator,
  chosen,
  onAdd,
}: {
  readonly id: string;
  readonly indicator: Indicator;
  readonly chosen: readonly string[];
  readonly onAdd: (kind: string) => void;
}) {
  const { municipality } = useSession();
  const [text, setText] = useState('');
  const isAsked = text.trim() !== '';
  const found = isAsked ? matching(municipality.kinds, text).filter((kind) => !chosen.includes(kind.id)) : [];
  const left = found.length - shownAtOnce;
  return (
    <div className="vb-kind-search" role="search" aria-label={words.title}>
      <TextField id={id} label={words.label} sort="search" value={text} onChange={setText} />
      <p className="vb-muted vb-small" role="status">
        {isAsked ? words.found(found.length, text) : ''}
      </p>
      {found.length === 0 ? null : (
        <ul className="vb-kinds">
          {found.slice(0, shownAtOnce).map((kind) => (
            <KindLine key={kind.id} row={{ kind, state: 'same' }} indicator={indicator.id}>
              <Button
                iconOnly
                icon={<Icon name="plus" />}
                onClick={() => {
                  setText('');
                  onAdd(kind.id);
                }}
              >
                {words.add(nameOf(kind))}
              </Button>
            </KindLine>
          ))}
        </ul>
      )}
      {left > 0 ? <p className="vb-muted vb-small">{words.more(left)}</p> : null}
    </div>
  );
}
