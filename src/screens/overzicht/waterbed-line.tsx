import { Link } from '@nl-design-system-candidate/link-react';
import { CameraVerdicts } from '../../indicator/camera-verdicts.tsx';
import { useSession, useView } from '../../state/session.tsx';
import { cameraOordeel } from '../../text/nl/camera-oordeel.ts';
import { waterbed } from '../../text/nl/waterbed.ts';

/** Whether a camera helped and whether it moved, a sentence each, and the priorities whose plan asks that in words. */
export function WaterbedLine() {
  const { priorities } = useSession().municipality;
  const { linkTo } = useView();
  const inWords = priorities.filter(({ displacement }) => displacement !== undefined);
  return (
    <section className="vb-execution__part vb-execution__moves" aria-label={cameraOordeel.title}>
      <h3>{cameraOordeel.title}</h3>
      <CameraVerdicts indicator={null} />
      {inWords.map(({ id, title }) => (
        <p key={id}>
          <Link href={linkTo('prioriteit', { plan: { priority: id } })}>{waterbed.short(title)}</Link>
        </p>
      ))}
    </section>
  );
}
