import { useOffline } from '../state/offline.ts';
import { offline } from '../text/nl/offline.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** Makes the page open without a connection from now on, and says when a new version of it lies ready. */
export function OfflinePart() {
  const { isNew, takeNew } = useOffline();
  const words = offline.isNew;
  return isNew ? (
    <Notice tone="info" title={words.title}>
      <p>{words.text}</p>
      <Button onClick={takeNew}>{words.take}</Button>
    </Notice>
  ) : null;
}
