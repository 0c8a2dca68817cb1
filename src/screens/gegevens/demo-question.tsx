import { useId, useState } from 'react';
import { useChooseDemo, useSession } from '../../state/session.tsx';
import { voorbeeld as words } from '../../text/nl/gegevens-voorbeeld.ts';
import { Button } from '../../ui/button.tsx';
import { Focused } from './focused.tsx';
import { madeUpSets } from './made-up-sets.ts';

/** Whether a person still has to say if the made-up data go: there is something of their own beside them. */
export function useAsksForDemo(): boolean {
  const { catalogue } = useSession();
  const madeUp = madeUpSets(catalogue.series);
  const hasOwn = catalogue.sets.some(({ id }) => !madeUp.has(id));
  return catalogue.demo === 'shown' && !catalogue.demoChosen && hasOwn;
}

/** Asks, with the first own file, whether the made-up data go; `DemoState` says what holds after that. */
export function DemoQuestion({ onChosen }: { readonly onChosen: () => void }) {
  const title = useId();
  const chooseDemo = useChooseDemo();
  const [busy, setBusy] = useState(false);
  const choose = (setting: 'shown' | 'aside'): void => {
    setBusy(true);
    onChosen();
    void chooseDemo(setting).finally(() => setBusy(false));
  };
  return (
    <div className="vb-complete" role="group" aria-labelledby={title}>
      <p id={title} className="vb-choice__legend">
        {words.question}
      </p>
      <p>{words.why}</p>
      <div className="vb-buttons">
        <Button purpose="primary" disabled={busy} onClick={() => choose('aside')}>
          {words.aside}
        </Button>
        <Button disabled={busy} onClick={() => choose('shown')}>
          {words.keep}
        </Button>
      </div>
    </div>
  );
}

/**
 * One line that says whether the made-up data are in view, with the one click to the other state. Nothing where data/
 * holds none. With `isAnswer` it comes in the place of the question, and takes the focus.
 */
export function DemoState({ isAnswer }: { readonly isAnswer: boolean }) {
  const { catalogue } = useSession();
  const chooseDemo = useChooseDemo();
  const [isKept, setKept] = useState(true);
  const { demo, sets } = catalogue;
  if (demo === 'none') return null;
  const isAside = demo === 'aside';
  const isAlone = sets.length === 0;
  const state = isAside ? words[isAlone ? 'nothingOwn' : 'isAside'] : words[isAlone ? 'isShown' : 'isBeside'];
  return (
    <Focused when={isAnswer}>
      <div className="vb-demo">
        <p>
          {state}
          {isKept ? null : ` ${words.notKept}`}
        </p>
        <Button
          purpose={isAside && isAlone ? 'primary' : 'secondary'}
          onClick={() =>
            void chooseDemo(nextOf(isAside, isAlone)).then(({ notKept }) => setKept(notKept === null))
          }
        >
          {isAside ? words.bringBack : words.putAside}
        </Button>
      </div>
    </Focused>
  );
}

/** Brought back because nothing of their own is left, a person is asked again with the next file. */
function nextOf(isAside: boolean, isAlone: boolean): 'shown' | 'aside' | null {
  if (!isAside) return 'aside';
  return isAlone ? null : 'shown';
}
