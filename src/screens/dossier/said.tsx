import { useEffect, useRef } from 'react';
import { Notice } from '../../ui/notice.tsx';

/** What a form says after it was saved. */
export interface Said {
  readonly tone: 'ok' | 'warning' | 'error';
  readonly text: string;
}

/** Shows what was said last, and takes the focus, as the form that had it is gone. */
export function SaidNotice({ said }: { readonly said: Said | null }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said !== null) box.current?.focus();
  }, [said]);
  return said === null ? null : (
    <div ref={box} tabIndex={-1}>
      <Notice tone={said.tone}>
        <p>{said.text}</p>
      </Notice>
    </div>
  );
}
