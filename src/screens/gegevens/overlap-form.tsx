import { useState } from 'react';
import type { OverlapChoice, Overlaps } from '../../state/client.ts';
import { opnieuw } from '../../text/nl/gegevens-opnieuw.ts';
import { Button } from '../../ui/button.tsx';
import { Toggle } from '../../ui/choice.tsx';
import { Focused } from './focused.tsx';
import { KindComparison } from './kind-changes.tsx';

const words = opnieuw.overlap;

/** Months that are there already: what is there, and the choice to replace, to add or to compare first. */
export function OverlapForm({
  overlaps,
  onChoose,
  onStop,
}: {
  readonly overlaps: Overlaps;
  readonly onChoose: (choice: OverlapChoice) => void;
  readonly onStop: () => void;
}) {
  const [skips, setSkips] = useState(true);
  const [comparing, setComparing] = useState<boolean | null>(null);
  const join = skips ? 'join' : 'join-all';
  return (
    <div className="vb-places">
      <Situation overlaps={overlaps} />
      {overlaps.mayRepeat && overlaps.repeated > 0 && overlaps.canJoin ? (
        <div>
          <Toggle label={words.skip} checked={skips} onChange={setSkips} />
          <p className="vb-muted">{words.skipExplain}</p>
        </div>
      ) : null}
      {comparing === true ? (
        <>
          <Focused>
            <KindComparison changes={overlaps.kinds} canJoin={overlaps.canJoin} join={join} />
          </Focused>
          <div className="vb-buttons">
            <Button purpose="primary" onClick={() => setComparing(false)}>
              {words.back}
            </Button>
          </div>
        </>
      ) : (
        <Focused when={comparing === false}>
          <Choices
            overlaps={overlaps}
            join={join}
            onChoose={onChoose}
            onCompare={() => setComparing(true)}
            onStop={onStop}
          />
        </Focused>
      )}
    </div>
  );
}

function Situation({ overlaps }: { readonly overlaps: Overlaps }) {
  const { sets, repeated, contradicted, canJoin, half } = overlaps;
  return (
    <div>
      <ul>
        {sets.map(({ setId, file, loadedAt, isSame, months }) => (
          <li key={setId}>
            {isSame || months === null
              ? words.same(file, loadedAt)
              : words.other(file, loadedAt, months.from, months.to)}
          </li>
        ))}
        {repeated > 0 ? <li>{words.repeated(repeated)}</li> : null}
        {half.length > 0 ? <li>{opnieuw.half(half)}</li> : null}
        {contradicted > 0 && canJoin ? <li>{words.contradicted(contradicted)}</li> : null}
      </ul>
      <p>{words.explain}</p>
    </div>
  );
}

function Choices({
  overlaps,
  join,
  onChoose,
  onCompare,
  onStop,
}: {
  readonly overlaps: Overlaps;
  readonly join: OverlapChoice;
  readonly onChoose: (choice: OverlapChoice) => void;
  readonly onCompare: () => void;
  readonly onStop: () => void;
}) {
  const isOnlySame = overlaps.sets.every(({ isSame }) => isSame);
  return (
    <div className="vb-places" role="group" aria-label={words.legend}>
      <div className="vb-buttons">
        <Button purpose={isOnlySame ? 'secondary' : 'primary'} onClick={() => onChoose('replace')}>
          {isOnlySame ? words.reread : words.replace}
        </Button>
        {overlaps.canJoin ? <Button onClick={() => onChoose(join)}>{words.join}</Button> : null}
        {overlaps.kinds.length === 0 ? null : <Button onClick={onCompare}>{words.compare}</Button>}
        <Button purpose={isOnlySame ? 'primary' : 'secondary'} onClick={onStop}>
          {words.stop}
        </Button>
      </div>
      {isOnlySame ? null : <Explained canJoin={overlaps.canJoin} />}
    </div>
  );
}

function Explained({ canJoin }: { readonly canJoin: boolean }) {
  return (
    <ul className="vb-muted">
      <li>
        <strong>{words.replace}:</strong> {words.replaceExplain}
      </li>
      {canJoin ? (
        <li>
          <strong>{words.join}:</strong> {words.joinExplain}
        </li>
      ) : (
        <li>{words.nothingToAdd}</li>
      )}
    </ul>
  );
}
