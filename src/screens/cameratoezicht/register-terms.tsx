import { Link } from '@nl-design-system-candidate/link-react';
import { endingTerms } from '../../policy/execution.ts';
import { useSession, useView } from '../../state/session.tsx';
import { cameratoezicht as texts } from '../../text/nl/cameratoezicht.ts';
import { Notice } from '../../ui/notice.tsx';

const words = texts.terms;

/** Warns of terms that end within eight weeks, or are over. */
export function RegisterTerms() {
  const { municipality, today } = useSession();
  const { view, linkTo } = useView();
  const ending = endingTerms(municipality.cameras, today);
  if (ending.length === 0) return null;
  return (
    <Notice tone="warning" title={words.title(ending.length)}>
      {ending.map(({ id, name, ends, days, fictief }) => (
        <p key={id}>
          {words.line(name, ends.split('-').reverse().join('-'), days)} {fictief ? words.fictief : ''}{' '}
          {words.what}{' '}
          {view.audience === 'openbaar' ? null : (
            <Link href={linkTo('cameratoezicht', { cameras: { part: 'evaluatie', camera: id } })}>
              {words.evaluate(name)}
            </Link>
          )}
        </p>
      ))}
    </Notice>
  );
}
