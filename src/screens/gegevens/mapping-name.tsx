import { useId, useState } from 'react';
import type { UnknownFile } from '../../state/client.ts';
import { useSession } from '../../state/session.tsx';
import { koppelen } from '../../text/nl/gegevens-koppelen.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

/** Says that these columns came before, and offers to begin anew or to forget them. */
export function Remembered({
  unknown: { remembered },
  onAgain,
}: {
  readonly unknown: UnknownFile;
  readonly onAgain: () => void;
}) {
  const { client } = useSession();
  const [isGone, setIsGone] = useState(false);
  if (remembered === null || isGone) return null;
  const begin = (): void => {
    setIsGone(true);
    onAgain();
  };
  return (
    <Notice tone="ok">
      <p>{koppelen.remembered.text(remembered.name, remembered.savedAt)}</p>
      <div className="vb-buttons">
        <Button purpose="subtle" onClick={begin}>
          {koppelen.remembered.again}
        </Button>
        <Button
          purpose="subtle"
          onClick={() => {
            void client.forgetMapping(remembered.name);
            begin();
          }}
        >
          {koppelen.remembered.forget}
        </Button>
      </div>
    </Notice>
  );
}

/** What the mapping is called, so that it is known next month. */
export function NameField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="vb-name">
      <label htmlFor={id} className="utrecht-form-label">
        {koppelen.name.label}
      </label>
      <input
        id={id}
        className="vb-name__input"
        type="text"
        maxLength={60}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-hint`} className="vb-muted">
        {koppelen.name.hint}
      </p>
    </div>
  );
}
