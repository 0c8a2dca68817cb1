import { useState } from 'react';
import { standingOf } from '../../policy/dossier/standing.ts';
import type { Indicator } from '../../policy/schema.ts';
import { useSession, useView } from '../../state/session.tsx';
import { classificatie as words } from '../../text/nl/dossier-classificatie.ts';
import { Notice } from '../../ui/notice.tsx';
import { ClassificationEditor } from './classification-editor.tsx';
import { ClassificationList } from './classification-list.tsx';
import { KindUses } from './kind-uses.tsx';
import type { Said } from './said.ts';
import './classification.css';

/** Which kinds feed which indicator: a proposal until the team confirms it, and the other way round per kind. */
export function ClassificationPart() {
  const { municipality, dossier } = useSession();
  const { view } = useView();
  const [said, setSaid] = useState<(Said & { readonly about: string }) | null>(null);
  const indicator = chosenOf(municipality.indicators, view.dossier.indicator);
  if (indicator === undefined) return null;
  const entries = standingOf(dossier.entries, 'classification');
  const entry = entries.find((one) => one.indicator === indicator.id);
  const confirmed = entries.filter(({ content }) => content !== null).map((one) => one.indicator);
  return (
    <div className="vb-classification">
      <ClassificationList current={indicator.id} confirmed={confirmed} />
      <div className="vb-classification__main">
        {said === null || said.about !== indicator.id ? null : <Notice tone={said.tone}>{said.text}</Notice>}
        <ClassificationEditor
          // What was typed belongs to one indicator, and is done with once it is written down.
          key={`${indicator.id} ${entry?.id ?? ''}`}
          indicator={indicator}
          entry={entry}
          onSaid={(what) => setSaid(what === null ? null : { ...what, about: indicator.id })}
        />
      </div>
      <KindUses title={words.kinds.title} />
    </div>
  );
}

function chosenOf(indicators: readonly Indicator[], id: string): Indicator | undefined {
  return indicators.find((one) => one.id === id) ?? indicators[0];
}
