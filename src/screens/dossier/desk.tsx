import { useEffect, useRef, type ReactNode } from 'react';
import { dossier as words } from '../../text/nl/dossier.ts';
import { Button } from '../../ui/button.tsx';
import { PickList, type PickGroup } from './pick-list.tsx';

/**
 * A list with, beside it, the work on what is chosen. On a narrow window one of the two is in view: the list until a
 * person chooses, then the work with a way back. The focus goes along.
 */
export function Desk({
  label,
  groups,
  shown,
  isChosen,
  onChoose,
  onBack,
  children,
}: {
  readonly label: string;
  readonly groups: readonly PickGroup[];
  /** What the work is about. */
  readonly shown: string | null;
  /** Whether a person chose it, rather than that it came first. */
  readonly isChosen: boolean;
  readonly onChoose: (id: string) => void;
  readonly onBack: () => void;
  readonly children: ReactNode;
}) {
  const work = useRef<HTMLDivElement>(null);
  const moves = useRef(false);
  useEffect(() => {
    if (moves.current) work.current?.focus();
    moves.current = false;
  }, [shown, isChosen]);
  return (
    <div className={`vb-desk ${isChosen ? 'vb-desk--chosen' : ''}`}>
      <PickList
        label={label}
        groups={groups}
        chosen={shown}
        onChoose={(id) => {
          moves.current = true;
          onChoose(id);
        }}
      />
      <div ref={work} tabIndex={-1} className="vb-desk__work">
        <div className="vb-desk__back">
          <Button purpose="subtle" onClick={onBack}>
            {words.list.back}
          </Button>
        </div>
        {children}
      </div>
    </div>
  );
}
