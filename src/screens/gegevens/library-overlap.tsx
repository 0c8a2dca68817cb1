import type { LibraryChoice, LibraryOverlap } from '../../state/client.ts';
import { opnieuw } from '../../text/nl/gegevens-opnieuw.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

const words = opnieuw.library;

/** Months that a library and the loaded files both have: what becomes of them is for a person to choose. */
export function LibraryOverlaps({
  file,
  overlaps,
  busy,
  onChoose,
  onStop,
}: {
  readonly file: string;
  readonly overlaps: readonly LibraryOverlap[];
  readonly busy: boolean;
  readonly onChoose: (choice: LibraryChoice) => void;
  readonly onStop: () => void;
}) {
  return (
    <Notice tone="warning" title={words.overlaps(file)}>
      <ul>
        {overlaps.map(({ setId, file: saved, loaded, months }) => (
          <li key={`${setId} ${loaded}`}>{words.overlap(saved, loaded, months.from, months.to)}</li>
        ))}
      </ul>
      <p>{words.choose}</p>
      <div className="vb-buttons" role="group" aria-label={words.legend}>
        <Button disabled={busy} onClick={() => onChoose('replace')}>
          {words.replace}
        </Button>
        <Button disabled={busy} onClick={() => onChoose('leave-out')}>
          {words.leaveOut}
        </Button>
        <Button disabled={busy} onClick={onStop}>
          {words.stop}
        </Button>
      </div>
      <ul className="vb-muted">
        <li>
          <strong>{words.replace}:</strong> {words.replaceExplain}
        </li>
        <li>
          <strong>{words.leaveOut}:</strong> {words.leaveOutExplain}
        </li>
      </ul>
    </Notice>
  );
}
