import { useState } from 'react';
import { useOffline } from '../../state/offline.ts';
import { offline as words } from '../../text/nl/offline.ts';
import { Card } from '../../ui/card.tsx';
import { Toggle } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';

/** Whether the data of the municipality are kept on this computer, for when there is no connection. Not of themselves. */
export function OfflinePanel() {
  const { keepsData, keepData } = useOffline();
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  if (keepsData === null) return null;
  const choose = (keeps: boolean): void => {
    setBusy(true);
    setFailed(false);
    void keepData(keeps)
      .then((isKept) => setFailed(isKept !== keeps))
      .finally(() => setBusy(false));
  };
  return (
    <Card title={words.title}>
      <p className="vb-muted">{words.explain}</p>
      <Toggle label={words.keep} checked={keepsData} disabled={isBusy} onChange={choose} />
      <div aria-live="polite">
        {keepsData ? <p>{words.kept}</p> : null}
        {hasFailed ? (
          <Notice tone="error">
            <p>{words.failed}</p>
          </Notice>
        ) : null}
      </div>
    </Card>
  );
}
