import { useSession, useView } from '../../state/session.tsx';
import { dossier as words } from '../../text/nl/dossier.ts';
import { Choice, Toggle } from '../../ui/choice.tsx';
import { countWaiting } from './target-status.ts';

/** How many targets wait for the team, together and per priority; choosing a priority shows its indicators only. */
export function WaitingBar({
  onlyWaiting,
  onOnlyWaiting,
}: {
  readonly onlyWaiting: boolean;
  readonly onOnlyWaiting: (only: boolean) => void;
}) {
  const { municipality } = useSession();
  const { view, choose } = useView();
  const { indicators, priorities } = municipality;
  const all = countWaiting(indicators);
  return (
    <div className="vb-waiting">
      <p>
        <strong>{words.waiting.title(all.together, indicators.length)}</strong>
        {all.together === 0 ? null : <span className="vb-muted"> {words.waiting.parts(all)}</span>}
      </p>
      <div className="vb-waiting__choose">
        <Choice
          legend={words.waiting.optionLabel}
          legendHidden
          look="bar"
          options={[
            { value: '', label: words.waiting.option(words.list.all, all.together) },
            ...priorities.map(({ id, shortTitle }) => ({
              value: id,
              label: words.waiting.option(
                shortTitle,
                countWaiting(indicators.filter(({ priority }) => priority === id)).together,
              ),
            })),
          ]}
          value={view.plan.priority}
          onChoose={(priority) => choose({ plan: { priority } })}
        />
        <Toggle label={words.waiting.only} checked={onlyWaiting} onChange={onOnlyWaiting} />
      </div>
    </div>
  );
}
