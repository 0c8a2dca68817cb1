import { useState } from 'react';
import { alsoCountedBy } from '../../policy/dossier/classification.ts';
import type { Indicator } from '../../policy/schema.ts';
import { useSession } from '../../state/session.tsx';
import { classificatie } from '../../text/nl/dossier-classificatie.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { matching, nameOf } from './classification-draft.ts';
import { KindExplained } from './kind-table.tsx';

const words = classificatie.search;

/** Results that are shown at once. */
const shownAtOnce = 6;

/** Finds a kind of the policy's list by code, name or definition, and adds it. */
export function KindSearch({
  indicator,
  chosen,
  onAdd,
}: {
  readonly indicator: Indicator;
  readonly chosen: readonly string[];
  readonly onAdd: (kind: string) => void;
}) {
  const { municipality } = useSession();
  const [text, setText] = useState('');
  const isAsked = text.trim() !== '';
  const found = isAsked ? matching(municipality.kinds, text).filter(({ id }) => !chosen.includes(id)) : [];
  const left = found.length - shownAtOnce;
  return (
    <div className="vb-kind-search" role="search" aria-label={words.title}>
      <TextField
        label={`${words.title}: ${words.label.toLowerCase()}`}
        sort="search"
        value={text}
        onChange={setText}
      />
      <p className="vb-muted vb-small" role="status">
        {!isAsked ? '' : found.length === 0 ? words.none(text) : words.found(found.length)}
      </p>
      {found.length === 0 ? null : (
        <ul className="vb-kind-search__found">
          {found.slice(0, shownAtOnce).map((kind) => {
            const others = alsoCountedBy(kind.id, municipality.indicators, indicator.id);
            return (
              <li key={kind.id}>
                <span className="vb-code">{kind.code}</span>
                <div className="vb-kind">
                  <span className="vb-kind__name">{nameOf(kind)}</span>
                  <KindExplained kind={kind} />
                  {others.length === 0 ? null : (
                    <span className="vb-small">
                      {classificatie.effect.also(
                        nameOf(kind),
                        others.map(({ name }) => name),
                      )}
                    </span>
                  )}
                </div>
                <Button iconOnly icon={<Icon name="plus" />} onClick={() => onAdd(kind.id)}>
                  {words.add(nameOf(kind))}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {left > 0 ? <p className="vb-muted vb-small">{words.more(left)}</p> : null}
    </div>
  );
}
