import { useSession, useView } from '../state/session.tsx';
import { opslag } from '../text/nl/opslag.ts';
import { ouderdom } from '../text/nl/ouderdom.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { ReloadButton } from '../ui/reload-button.tsx';

/** Why what was kept could not be opened, or not all of it. */
export function StoreTrouble() {
  const { catalogue, dossier } = useSession();
  const { view } = useView();
  const store = catalogue.store === 'open' ? dossier.store : catalogue.store;
  const words = opslag.closed;
  if (store === 'open') {
    const told = [
      ...(catalogue.damaged.length === 0 || view.screen === 'gegevens' ? [] : [opslag.damaged]),
      ...(dossier.damaged === 0 || view.screen === 'dossier' ? [] : [opslag.damagedDossier]),
    ];
    return told.map((text) => (
      <Notice key={text} tone="warning">
        <p>{text}</p>
      </Notice>
    ));
  }
  return (
    <Notice tone="warning" title={words.title}>
      <p>
        {words.because[store]} {words.means}
      </p>
      <ReloadButton />
    </Notice>
  );
}

/** That the figures reach beyond what this computer takes for today. */
export function ClockTrouble() {
  const { catalogue, today } = useSession();
  return (
    <Notice tone="warning" title={ouderdom.clock.title}>
      <p>{ouderdom.clock.text(today, catalogue.lastMonth)}</p>
      <ReloadButton />
    </Notice>
  );
}

/** That another tab changed the loaded files. */
export function ElsewhereTold({ onClose }: { readonly onClose: () => void }) {
  return (
    <Notice tone="info">
      <p>{opslag.elsewhere}</p>
      <Button onClick={onClose}>{opslag.elsewhereClose}</Button>
    </Notice>
  );
}
