import { concept } from '../text/nl/concept.ts';
import { Button } from '../ui/button.tsx';
import './draft-notice.css';

/** Says that what was typed before stands in the form again, with the way to throw it away. */
export function DraftNotice({
  restored,
  onDrop,
}: {
  /** When it was typed, in milliseconds since 1970; null says nothing. */
  readonly restored: number | null;
  readonly onDrop: () => void;
}) {
  return restored === null ? null : (
    <p className="vb-draft" role="status">
      {concept.restored(restored)}{' '}
      <Button purpose="subtle" onClick={onDrop}>
        {concept.drop}
      </Button>
    </p>
  );
}
