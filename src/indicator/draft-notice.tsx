import type { Typed } from '../state/use-draft.ts';
import { concept } from '../text/nl/concept.ts';
import { Button } from '../ui/button.tsx';
import './draft-notice.css';

/**
 * Says that what was typed before stands in the form again, with the way to throw it away; that another tab typed in the
 * same form; and of what the browser cannot keep that it goes with the page.
 */
export function DraftNotice({
  typed: { restored, isStored, other, swap },
  onDrop,
}: {
  readonly typed: Typed;
  readonly onDrop: () => void;
}) {
  return (
    <>
      {restored === null ? null : (
        <p className="vb-draft" role="status">
          {concept.restored(restored)}{' '}
          <Button purpose="subtle" onClick={onDrop}>
            {concept.drop}
          </Button>
        </p>
      )}
      {other === null ? null : (
        <p className="vb-draft" role="status">
          {concept.other(other)}{' '}
          <Button purpose="subtle" onClick={swap}>
            {concept.swap}
          </Button>
        </p>
      )}
      {isStored ? null : (
        <p className="vb-draft" role="status">
          {concept.unstored}
        </p>
      )}
    </>
  );
}
