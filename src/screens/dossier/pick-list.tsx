import { useState } from 'react';
import { dossier as words } from '../../text/nl/dossier.ts';
import { TextField } from '../../ui/text-field.tsx';

/** One thing to work on: its name, how it stands in a few words, and whether it waits for the team. */
interface Choosable {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly isWaiting: boolean;
}

export interface PickGroup {
  readonly id: string;
  readonly name: string;
  readonly picks: readonly Choosable[];
}

/** Everything that can be chosen, per priority, found by a part of its name. */
export function PickList({
  label,
  groups,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly groups: readonly PickGroup[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}) {
  const [search, setSearch] = useState('');
  const found = groups
    .map((group) => ({ ...group, picks: group.picks.filter(({ name }) => isLike(name, search)) }))
    .filter(({ picks }) => picks.length > 0);
  return (
    <nav className="vb-picks" aria-label={label}>
      <TextField label={words.list.search} sort="search" value={search} onChange={setSearch} />
      {found.length === 0 ? <p role="status">{words.list.none}</p> : null}
      <div className="vb-picks__groups">
        {found.map((group) => (
          <section key={group.id} aria-labelledby={`groep-${group.id}`}>
            <h2 id={`groep-${group.id}`} className="vb-picks__group">
              {group.name}
            </h2>
            <ul className="vb-picks__list">
              {group.picks.map((pick) => (
                <li key={pick.id}>
                  <PickButton pick={pick} isChosen={pick.id === chosen} onChoose={onChoose} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  );
}

function PickButton({
  pick: { id, name, note, isWaiting },
  isChosen,
  onChoose,
}: {
  readonly pick: Choosable;
  readonly isChosen: boolean;
  readonly onChoose: (id: string) => void;
}) {
  return (
    <button
      type="button"
      id={`keuze-${id}`}
      className="vb-pick"
      aria-current={isChosen ? 'true' : undefined}
      onClick={() => onChoose(id)}
    >
      <span className="vb-pick__name">{name}</span>
      <span className={`vb-pick__note ${isWaiting ? 'vb-pick__note--waiting' : ''}`}>{note}</span>
    </button>
  );
}

/** Whether every word that was typed stands in a name, whatever the case. */
function isLike(name: string, search: string): boolean {
  const low = name.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => low.includes(word));
}
