import { useSession, useView } from '../state/session.tsx';
import { opslag } from '../text/nl/opslag.ts';
import { Notice } from '../ui/notice.tsx';
import { ReloadButton } from '../ui/reload-button.tsx';

/** Says on every screen that what was kept could not be opened, or not all of it: else it looks as if there is none. */
export function StoreNotice() {
  const { catalogue, dossier } = useSession();
  const { view } = useView();
  const store = catalogue.store === 'open' ? dossier.store : catalogue.store;
  const words = opslag.closed;
  if (store === 'open')
    return catalogue.damaged.length === 0 || view.screen === 'gegevens' ? null : (
      <Notice tone="warning">
        <p>{opslag.damaged}</p>
      </Notice>
    );
  return (
    <Notice tone="warning" title={words.title}>
      <p>
        {words.because[store]} {words.means}
      </p>
      <ReloadButton />
    </Notice>
  );
}
