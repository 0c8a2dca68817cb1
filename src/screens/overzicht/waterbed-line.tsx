import { Link } from '@nl-design-system-candidate/link-react';
import { CameraVerdicts } from '../../indicator/camera-verdicts.tsx';
import { endingTerms } from '../../policy/execution.ts';
import { useSession, useView } from '../../state/session.tsx';
import { cameraOordeel } from '../../text/nl/camera-oordeel.ts';
import { waterbed } from '../../text/nl/waterbed.ts';

/**
 * Whether a camera helped and whether it moved: of those on which a decision is due, else of the first; and the
 * priorities whose plan asks that in words.
 */
export function WaterbedLine() {
  const { municipality, today } = useSession();
  const { priorities, cameras } = municipality;
  const { view, linkTo } = useView();
  const due = endingTerms(cameras, today).map(({ id }) => id);
  const shown = due.length > 0 ? due : cameras.slice(0, 1).map(({ id }) => id);
  const others = cameras.length - shown.length;
  const inWords = priorities.filter(({ displacement }) => displacement !== undefined);
  return (
    <section className="vb-execution__part vb-execution__moves" aria-label={cameraOordeel.title}>
      <h3>{cameraOordeel.title}</h3>
      <CameraVerdicts indicator={null} only={shown} />
      <p className="vb-execution__ways">
        {others > 0 && view.audience === 'driehoek' ? (
          <Link href={linkTo('cameratoezicht', { cameras: { part: 'register' } })}>
            {cameraOordeel.others(others)}
          </Link>
        ) : null}
        {inWords.map(({ id, title }) => (
          <Link key={id} href={linkTo('prioriteit', { plan: { priority: id } })}>
            {waterbed.short(title)}
          </Link>
        ))}
      </p>
    </section>
  );
}
