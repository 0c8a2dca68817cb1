import type { Indicator } from '../../policy/schema.ts';
import { useSession, useView } from '../../state/session.tsx';
import { dossier as words } from '../../text/nl/dossier.ts';
import { aimWords } from './aim-words.ts';
import { Desk } from './desk.tsx';
import type { PickGroup } from './pick-list.tsx';
import { isWaiting, statusOf } from './target-status.ts';
import { TargetWork } from './target-work.tsx';
import { WaitingBar } from './waiting-bar.tsx';

/** What the plan and the team want of each indicator: the list, and the work on one of them. */
export function TargetsPart() {
  const { municipality } = useSession();
  const { view, choose } = useView();
  const { onlyWaiting } = view.dossier;
  const { indicators } = municipality;
  const inView = indicators.filter(
    (indicator) =>
      (view.plan.priority === '' || indicator.priority === view.plan.priority) &&
      (!onlyWaiting || isWaiting(indicator) || indicator.id === view.dossier.indicator),
  );
  const chosen = indicators.find(({ id }) => id === view.dossier.indicator);
  const shown = chosen ?? inView.find(isWaiting) ?? inView[0];
  const chooseIndicator = (indicator: string): void => choose({ dossier: { indicator } });
  return (
    <>
      <WaitingBar
        onlyWaiting={onlyWaiting}
        onOnlyWaiting={(only) => choose({ dossier: { onlyWaiting: only } })}
      />
      <Desk
        label={words.list.label}
        groups={groupsOf(municipality, inView)}
        shown={shown?.id ?? null}
        isChosen={chosen !== undefined}
        onChoose={chooseIndicator}
        onBack={() => chooseIndicator('')}
      >
        {shown === undefined ? null : <TargetWork key={shown.id} indicator={shown} />}
      </Desk>
    </>
  );
}

function groupsOf(
  { priorities, areas }: ReturnType<typeof useSession>['municipality'],
  indicators: readonly Indicator[],
): PickGroup[] {
  return priorities.map(({ id, title }) => ({
    id,
    name: title,
    picks: indicators
      .filter(({ priority }) => priority === id)
      .map((indicator) => {
        const status = words.status[statusOf(indicator)];
        const { target } = indicator;
        return {
          id: indicator.id,
          name: indicator.name,
          note: target === null ? status : `${aimWords(target, indicator, areas)}: ${status}`,
          isWaiting: isWaiting(indicator),
        };
      }),
  }));
}
