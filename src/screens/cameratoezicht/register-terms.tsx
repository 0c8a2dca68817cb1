import { Link } from '@nl-design-system-candidate/link-react';
import { CameraAdvice } from '../../indicator/camera-advice.tsx';
import { CameraEvaluated } from '../../indicator/camera-evaluated.tsx';
import { endingTerms } from '../../policy/execution.ts';
import { useSession, useView } from '../../state/session.tsx';
import { formatDay } from '../../text/format.ts';
import { cameratoezicht as texts } from '../../text/nl/cameratoezicht.ts';
import { Notice } from '../../ui/notice.tsx';

const words = texts.terms;

/** What plan and dossier say of the evaluation of a camera of the register. */
function Known({ id }: { readonly id: string }) {
  const camera = useSession().municipality.cameras.find((one) => one.id === id);
  return camera === undefined ? null : <CameraEvaluated camera={camera} />;
}

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
          {words.line(name, formatDay(ends), days)} {fictief ? words.fictief : ''} {words.what}{' '}
          <CameraAdvice camera={id} /> <Known id={id} />{' '}
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
