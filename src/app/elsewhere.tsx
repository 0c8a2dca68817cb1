import { useEffect, useState } from 'react';
import { useRefresh, useSession } from '../state/session.tsx';
import { opslag } from '../text/nl/opslag.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** Says that another tab changed the loaded files, and asks again what is loaded. */
export function Elsewhere() {
  const { client } = useSession();
  const refresh = useRefresh();
  const [isTold, setIsTold] = useState(false);
  useEffect(
    () =>
      client.onElsewhere(() => {
        setIsTold(true);
        void refresh();
      }),
    [client, refresh],
  );
  if (!isTold) return null;
  return (
    <Notice tone="info">
      <p>{opslag.elsewhere}</p>
      <Button onClick={() => setIsTold(false)}>{opslag.elsewhereClose}</Button>
    </Notice>
  );
}
