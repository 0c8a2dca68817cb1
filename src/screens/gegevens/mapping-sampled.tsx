import type { ImportProgress } from '../../state/client.ts';
import { koppelen } from '../../text/nl/gegevens-koppelen.ts';
import { Button } from '../../ui/button.tsx';

/** Says that only the first lines were read, and counts all of them when a person wants to know. */
export function Sampled({
  of,
  counting,
  onCount,
  onStop,
}: {
  readonly of: number;
  readonly counting: ImportProgress | null;
  readonly onCount: () => void;
  readonly onStop: () => void;
}) {
  const words = koppelen.trial.sample;
  return (
    <div className="vb-sampled">
      <p>{words.text}</p>
      {counting === null ? (
        <Button onClick={onCount}>{words.count}</Button>
      ) : (
        <>
          <progress
            className="vb-progress"
            value={counting.bytes}
            max={Math.max(1, counting.bytesTotal)}
            aria-label={words.counting}
          />
          <p className="vb-muted">{words.counted(counting.records, of)}</p>
          <Button onClick={onStop}>{words.stop}</Button>
        </>
      )}
    </div>
  );
}
