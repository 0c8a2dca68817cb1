import { useEffect, useRef, useState } from 'react';
import { useSession, useView } from '../state/session.tsx';
import { delen as words } from '../text/nl/delen.ts';
import { nl } from '../text/nl.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { markLength } from '../view/codecs.ts';

/**
 * Copies the address of what is in view: settings, the months that are meant, and by which data it was shown. It arrives
 * once somebody asks for it, and copies at once.
 */
export function ShareLink() {
  const { catalogue } = useSession();
  const { view, chosen, linkTo } = useView();
  const [copied, setCopied] = useState<{ readonly address: string; readonly isDone: boolean } | null>(null);
  const madeWith = { hash: catalogue.dataHash.slice(0, markLength), last: catalogue.lastMonth };
  const address = new URL(linkTo(view.screen, { period: chosen, madeWith }), location.href).href;
  const copy = async (): Promise<void> => {
    const isDone = await navigator.clipboard.writeText(address).then(
      () => true,
      () => false,
    );
    setCopied({ address, isDone });
  };
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) void copy();
    isFirst.current = false;
  });
  // What was copied was of another screen or choice by now.
  const said = copied?.address === address ? copied : null;
  return (
    <span className="vb-footer__share">
      <Button purpose="subtle" onClick={() => void copy()}>
        {nl.app.share}
      </Button>
      <span role="status">
        {said === null ? null : said.isDone ? (
          words.copied
        ) : (
          <label>
            {words.failed} <input readOnly value={said.address} onFocus={(event) => event.target.select()} />
          </label>
        )}
      </span>
    </span>
  );
}

/** Says in one sentence that a link was made by other data than there are here. */
export function MadeWith() {
  const { catalogue } = useSession();
  const { view, choose } = useView();
  const { madeWith } = view;
  if (madeWith === null || madeWith.hash === catalogue.dataHash.slice(0, markLength)) return null;
  return (
    <Notice tone="warning">
      {words.madeWith(madeWith.last, catalogue.lastMonth)}{' '}
      <Button purpose="subtle" onClick={() => choose({ madeWith: null })}>
        {words.understood}
      </Button>
    </Notice>
  );
}
