import type { DeviationsFinding } from '../../analysis/indicators/deviations.ts';
import { useView } from '../../state/session.tsx';
import { bijzonderheden as words } from '../../text/nl/bijzonderheden.ts';
import { Twin } from '../../ui/twin.tsx';

/** What was looked at and how, and what was not. */
export function Looked({ found }: { readonly found: DeviationsFinding['figures'] }) {
  const { view } = useView();
  return (
    <div className="vb-bijzonder__looked vb-small vb-muted">
      {found.tooFew === 0 ? null : <p>{words.tooFew(found.tooFew)}</p>}
      {found.unread.length === 0 ? null : <p>{words.unread(found.unread)}</p>}
      {found.absent.length === 0 ? null : <p>{words.absent(found.absent)}</p>}
      {view.audience === 'openbaar' ? <p>{words.openbaar}</p> : null}
      <Twin label={words.method.title}>
        {words.method.text.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Twin>
    </div>
  );
}
