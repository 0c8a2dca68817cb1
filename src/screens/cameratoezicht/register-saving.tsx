import { useEffect, useRef, useState } from 'react';
import type { Draft } from '../../policy/dossier/entry.ts';
import { useRecord } from '../../state/session.tsx';
import { cameratoezicht as words } from '../../text/nl/cameratoezicht.ts';
import { Notice } from '../../ui/notice.tsx';

/** What the register says after something was written down. */
interface Said {
  readonly tone: 'ok' | 'warning' | 'error';
  readonly text: string;
}

export interface Saving {
  readonly said: Said | null;
  readonly busy: boolean;
  readonly forget: () => void;
  /** Writes drafts in a role and says `text`; `then` runs only when it went well. */
  readonly save: (drafts: readonly Draft[], role: string, text: string, then: () => void) => void;
}

/** Writing in the register, one thing at a time. */
export function useSaving(): Saving {
  const record = useRecord();
  const [said, setSaid] = useState<Said | null>(null);
  const [busy, setBusy] = useState(false);
  const write = async (drafts: readonly Draft[], role: string, text: string): Promise<Said> => {
    const { notKept } = await record(drafts, role.trim());
    return notKept === null
      ? { tone: 'ok', text }
      : { tone: 'warning', text: `${text} ${words.form.notKept}` };
  };
  return {
    said,
    busy,
    forget: () => setSaid(null),
    save: (drafts, role, text, then) => {
      if (busy) return;
      setBusy(true);
      void write(drafts, role, text)
        .then(
          (outcome) => {
            then();
            setSaid(outcome);
          },
          () => setSaid({ tone: 'error', text: words.form.failed }),
        )
        .finally(() => setBusy(false));
    },
  };
}

/** Shows what was said last, and takes the focus, as the form that had it is gone. */
export function SavedNotice({ said }: { readonly said: Said | null }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said !== null) box.current?.focus();
  }, [said]);
  return said === null ? null : (
    <div ref={box} tabIndex={-1} className="vb-register__said">
      <Notice tone={said.tone}>
        <p>{said.text}</p>
      </Notice>
    </div>
  );
}
