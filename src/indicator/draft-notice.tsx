import { concept } from '../text/nl/concept.ts';
import { Button } from '../ui/button.tsx';
import './draft-notice.css';

/**
 * Says that what was typed before stands in the form again, with the way to throw it away; and of what the browser
 * cannot keep that it goes with the page.
 */
export function DraftNotice({
  restored,
  isStored,
  onDrop,
}: {
  /** When it was typed, in milliseconds since 1970; null says nothing. */
  readonly restored: number | null;
  readonly isStored: boolean;
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
      {isStored ? null : (
        <p className="vb-draft" role="status">
          {concept.unstored}
        </p>
      )}
    </>
  );
}
