import { koppelen } from '../../text/nl/gegevens-koppelen.ts';
import { Button } from '../../ui/button.tsx';
import type { Tryout } from './use-trial.ts';

/** What is still needed or what will come in, beside the button that does it; stays in view while a person scrolls. */
export function MappingFooter({
  needs,
  tryout: { trial, isBusy },
  onAdd,
  onStop,
}: {
  readonly needs: readonly string[];
  readonly tryout: Tryout;
  readonly onAdd: () => void;
  readonly onStop: () => void;
}) {
  const words = koppelen.ready;
  const isTried = needs.length === 0 && trial !== null;
  const isOfNoUse =
    isTried && (trial.personal.length > 0 || (trial.sampleOf === null && trial.counted.accepted === 0));
  const said = !isTried
    ? needs
    : [isBusy ? koppelen.trial.busy : words.text(trial.counted.accepted, trial.counted.read, trial.sampleOf)];
  return (
    <div className="vb-mapping__footer">
      <div className="vb-mapping__needs">
        {said.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <div className="vb-buttons">
        <Button purpose="primary" disabled={needs.length > 0 || isOfNoUse} onClick={onAdd}>
          {koppelen.add}
        </Button>
        <Button onClick={onStop}>{koppelen.stop}</Button>
      </div>
    </div>
  );
}
