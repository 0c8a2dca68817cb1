import { useState } from 'react';
import type { Draft } from '../../policy/dossier/entry.ts';
import { useRecord } from '../../state/session.tsx';
import { dossier as words } from '../../text/nl/dossier.ts';
import type { Said } from './said.tsx';

/** Records drafts, and says how that went; `then` runs only when it went well. */
export function useSaving(): {
  readonly said: Said | null;
  readonly busy: boolean;
  readonly forget: () => void;
  readonly save: (drafts: readonly Draft[], role: string, text: string, then: () => void) => void;
} {
  const record = useRecord();
  const [said, setSaid] = useState<Said | null>(null);
  const [busy, setBusy] = useState(false);
  return {
    said,
    busy,
    forget: () => setSaid(null),
    save: (drafts, role, text, then) => {
      if (busy) return;
      setBusy(true);
      void record(drafts, role.trim())
        .then(
          ({ notKept }) => {
            then();
            setSaid(
              notKept === null ? { tone: 'ok', text } : { tone: 'warning', text: `${text} ${words.notKept}` },
            );
          },
          () => setSaid({ tone: 'error', text: words.failed }),
        )
        .finally(() => setBusy(false));
    },
  };
}
