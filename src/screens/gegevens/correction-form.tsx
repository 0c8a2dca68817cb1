import { useState } from 'react';
import type { OverlapChoice, Overlaps } from '../../state/client.ts';
import { opnieuw } from '../../text/nl/gegevens-opnieuw.ts';
import { Button } from '../../ui/button.tsx';
import { Focused } from './focused.tsx';
import { KindComparison } from './kind-changes.tsx';

const words = opnieuw.corrected;

/** How many records of earlier files a new file has otherwise. */
export function recordsIn(corrected: Overlaps['corrected']): number {
  return corrected.reduce((sum, { records }) => sum + records, 0);
}

/** Records that are there already under the same number, and say something else: which of both stands. */
export function CorrectionForm({
  overlaps,
  onChoose,
  onStop,
}: {
  readonly overlaps: Overlaps;
  readonly onChoose: (choice: OverlapChoice) => void;
  readonly onStop: () => void;
}) {
  const [comparing, setComparing] = useState(false);
  const { corrected, kinds, sets, canJoin } = overlaps;
  const records = recordsIn(corrected);
  return (
    <div className="vb-places">
      <ul>
        {corrected.map(({ setId, file, loadedAt, records: own }) => (
          <li key={setId}>{words.inFile(own, file, loadedAt)}</li>
        ))}
        {overlaps.half.length > 0 ? <li>{opnieuw.half(overlaps.half)}</li> : null}
      </ul>
      <p>
        <strong>{words.question(records)}</strong> {words.explain}
      </p>
      {comparing ? (
        <Focused>
          <KindComparison changes={kinds} canJoin={canJoin} join="join" />
        </Focused>
      ) : null}
      <div className="vb-buttons" role="group" aria-label={words.legend}>
        <Button purpose="primary" onClick={() => onChoose('join')}>
          {words.replace(records)}
        </Button>
        {sets.length === 0 ? null : <Button onClick={() => onChoose('replace')}>{words.months}</Button>}
        <Button onClick={() => onChoose('join-all')}>{words.others}</Button>
        {kinds.length === 0 || comparing ? null : (
          <Button onClick={() => setComparing(true)}>{opnieuw.overlap.compare}</Button>
        )}
        <Button onClick={onStop}>{opnieuw.overlap.stop}</Button>
      </div>
      <Explained records={records} hasMonths={sets.length > 0} />
    </div>
  );
}

function Explained({ records, hasMonths }: { readonly records: number; readonly hasMonths: boolean }) {
  return (
    <ul className="vb-muted">
      <li>
        <strong>{words.replace(records)}:</strong> {words.replaceExplain}
      </li>
      {hasMonths ? (
        <li>
          <strong>{words.months}:</strong> {opnieuw.overlap.replaceExplain}
        </li>
      ) : null}
      <li>
        <strong>{words.others}:</strong> {words.othersExplain}
      </li>
    </ul>
  );
}
