import { standingOf } from '../../policy/dossier/standing.ts';
import { useSession, useView } from '../../state/session.tsx';
import { classificatie as words } from '../../text/nl/dossier-classificatie.ts';
import { ClassificationWork } from './classification-work.tsx';
import { Desk } from './desk.tsx';
import { KindUses } from './kind-uses.tsx';
import './classification.css';

/** Which kinds feed which indicator: a proposal until the team confirms it, and the other way round per kind. */
export function ClassificationPart() {
  const { municipality, dossier } = useSession();
  const { view, choose } = useView();
  const { indicators, priorities } = municipality;
  const entries = standingOf(dossier.entries, 'classification').filter(({ content }) => content !== null);
  const confirmed = new Map(entries.map((entry) => [entry.indicator, entry]));
  const chosen = indicators.find(({ id }) => id === view.dossier.indicator);
  const shown = chosen ?? indicators[0];
  const chooseIndicator = (indicator: string): void => choose({ dossier: { indicator } });
  return (
    <>
      <p>
        <strong className="vb-classification__status">
          {words.status.title(indicators.filter(({ id }) => confirmed.has(id)).length, indicators.length)}
        </strong>{' '}
        <span className="vb-muted">{words.status.text}</span>
      </p>
      <Desk
        label={words.indicators}
        groups={priorities.map(({ id, title }) => ({
          id,
          name: title,
          picks: indicators
            .filter(({ priority }) => priority === id)
            .map((indicator) => ({
              id: indicator.id,
              name: indicator.name,
              note: confirmed.has(indicator.id)
                ? words.note.confirmed(indicator.kinds.length)
                : words.note.proposal(indicator.kinds.length),
              isWaiting: !confirmed.has(indicator.id),
            })),
        }))}
        shown={shown?.id ?? null}
        isChosen={chosen !== undefined}
        onChoose={chooseIndicator}
        onBack={() => chooseIndicator('')}
      >
        {shown === undefined ? null : (
          <ClassificationWork key={shown.id} indicator={shown} entry={confirmed.get(shown.id) ?? null} />
        )}
      </Desk>
      <KindUses />
    </>
  );
}
