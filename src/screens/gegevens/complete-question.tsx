import { useState } from 'react';
import type { Coverage, LoadedSet, Vouching } from '../../state/client.ts';
import { useRefreshCatalogue, useSession } from '../../state/session.tsx';
import { volledig } from '../../text/nl/gegevens-volledig.ts';
import { Choice, Toggle } from '../../ui/choice.tsx';

/** Whether a set holds every incident of its months, as a person says; null where that is no question. */
function useComplete(setId: string): {
  readonly isComplete: boolean;
  readonly say: (isComplete: boolean) => void;
} | null {
  const { catalogue, client } = useSession();
  const refresh = useRefreshCatalogue();
  const [said, setSaid] = useState<boolean | null>(null);
  const list = catalogue.lists.find(({ set }) => set === setId);
  if (list === undefined) return null;
  return {
    isComplete: said ?? list.isComplete,
    say: (isComplete) => {
      setSaid(isComplete);
      void client
        .coverage(setId)
        .then((coverage) => client.vouch(setId, isComplete ? proposedFor(coverage) : null))
        .then(refresh)
        .finally(() => setSaid(null));
    },
  };
}

/** Asks once, when a list of incidents came in, whether every incident is in it; the safe answer stands. */
export function CompleteQuestion({ set }: { readonly set: LoadedSet }) {
  const complete = useComplete(set.id);
  if (complete === null) return null;
  const { isComplete, say } = complete;
  return (
    <div className="vb-complete">
      <Choice
        legend={volledig.question(set.span.from, set.span.to)}
        options={[
          { value: 'nee', label: volledig.no },
          { value: 'ja', label: volledig.yes },
        ]}
        value={isComplete ? 'ja' : 'nee'}
        onChoose={(value) => say(value === 'ja')}
      />
      <p className="vb-muted">{isComplete ? volledig.zero : volledig.missing}</p>
    </div>
  );
}

/** The same in the table of files. */
export function CompleteToggle({ set }: { readonly set: LoadedSet }) {
  const complete = useComplete(set.id);
  if (complete === null) return <span className="vb-muted">{volledig.noList}</span>;
  return <Toggle label={volledig.toggle} checked={complete.isComplete} onChange={complete.say} />;
}

/** All kinds that the list and those before it have, but for the months that it may lack: these are asked first. */
function proposedFor(coverage: Coverage | null): Vouching | null {
  return coverage === null
    ? null
    : { kinds: [...coverage.held, ...coverage.before], missing: coverage.holes };
}
