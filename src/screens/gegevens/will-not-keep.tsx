import { useSession } from '../../state/session.tsx';
import { opslag } from '../../text/nl/opslag.ts';
import { Notice } from '../../ui/notice.tsx';

/** Says before a person adds something that the browser will not keep it. */
export function WillNotKeep() {
  const { catalogue, dossier } = useSession();
  const isOpen = catalogue.store === 'open' && dossier.store === 'open';
  return isOpen ? null : (
    <Notice tone="warning">
      <p>{opslag.willNotKeep}</p>
    </Notice>
  );
}
