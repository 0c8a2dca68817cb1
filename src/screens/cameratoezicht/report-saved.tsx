import { useState } from 'react';
import { useRole } from '../../indicator/role.ts';
import { savedVerdictText } from '../../indicator/saved-verdict-text.ts';
import { useRecord, useSession, useView } from '../../state/session.tsx';
import { writeUrl } from '../../view/url.ts';
import { changeUnder } from '../../text/camera-change-text.ts';
import { cameraBeeld } from '../../text/nl/camera-beeld.ts';
import { verslag } from '../../text/nl/camera-verslag.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { reopened, savedEvaluations, withdrawalOf, type SavedEvaluation } from './report-entry.ts';
import { figureText } from './report-figure-text.ts';

const words = verslag.saved;

/** The evaluations that were saved of a camera; one of them can be opened again as it was. */
export function ReportSaved({ camera, open }: { readonly camera: string; readonly open: string | null }) {
  const { dossier } = useSession();
  const saved = savedEvaluations(dossier.entries, camera);
  const [said, setSaid] = useState('');
  const [role] = useRole();
  const record = useRecord();
  const withdraw = async (entry: SavedEvaluation): Promise<void> => {
    if (role.trim() === '') {
      setSaid(words.needsRole);
      return;
    }
    const recorded = await record([withdrawalOf(entry)], role.trim()).catch(() => null);
    setSaid(recorded === null ? verslag.form.failed : words.withdrawn);
  };
  return (
    <Card title={words.title} className="vb-report-saved">
      {said === '' ? null : <Notice tone="info">{said}</Notice>}
      {saved.length === 0 ? (
        <p className="vb-muted">{words.none}</p>
      ) : (
        <ul className="vb-report-saved__list">
          {saved.map((entry) => (
            <SavedItem
              key={entry.evaluation}
              entry={entry}
              isOpen={entry.evaluation === open}
              onWithdraw={() => void withdraw(entry)}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}

function SavedItem({
  entry,
  isOpen,
  onWithdraw,
}: {
  readonly entry: SavedEvaluation;
  readonly isOpen: boolean;
  readonly onWithdraw: () => void;
}) {
  const { municipality, store } = useSession();
  const { view } = useView();
  const outcome = municipality.indicators.find(({ id }) => id === entry.design.outcome);
  const figure = (name: string): number | null =>
    entry.figures.find(({ reference }) => reference === name)?.value ?? null;
  const [change, low, high] = [figure('verandering'), figure('verandering-laag'), figure('verandering-hoog')];
  const found =
    change === null || low === null || high === null
      ? words.noPercent
      : changeUnder(
          entry.verdict?.code ?? null,
          words.change(figureText({ reference: 'verandering' }, change), cameraBeeld.interval(low, high)),
        );
  const at = words.at(entry.at);
  return (
    <li className="vb-report-saved__item">
      <p>
        <strong>{outcome?.name ?? entry.design.outcome}</strong>: {savedVerdictText(entry.verdict)}; {found}
        {entry.advice === null ? null : `, ${words.advice} ${entry.advice.what}`}
      </p>
      <p className="vb-muted vb-small">
        {entry.final === true ? words.final : words.concept}, {words.by(entry.at, entry.role)}
      </p>
      <p className="vb-report-saved__actions">
        {isOpen ? (
          <strong>{words.isOpen}</strong>
        ) : (
          <a
            className="nl-link"
            href={writeUrl(reopened({ ...store.get().view, audience: view.audience }, entry))}
          >
            {words.open} <span className="vb-hidden">{words.openNamed(at)}</span>
          </a>
        )}
        <Button purpose="subtle" onClick={onWithdraw}>
          {words.withdraw} <span className="vb-hidden">{words.openNamed(at)}</span>
        </Button>
      </p>
    </li>
  );
}
