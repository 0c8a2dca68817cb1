import { Link } from '@nl-design-system-candidate/link-react';
import { CameraMoves } from '../../indicator/camera-moves.tsx';
import { useSession, useView } from '../../state/session.tsx';
import { waterbed } from '../../text/nl/waterbed.ts';

/**
 * "Verplaatst het zich?" for the camera line: every camera in a few words, and the priorities whose plan asks it in
 * words.
 */
export function WaterbedLine() {
  const { priorities } = useSession().municipality;
  const { linkTo } = useView();
  const inWords = priorities.filter(({ displacement }) => displacement !== undefined);
  return (
    <section className="vb-execution__part vb-execution__moves" aria-label={waterbed.title}>
      <h3>{waterbed.title}</h3>
      <CameraMoves indicator={null} isShort />
      {inWords.map(({ id, title }) => (
        <p key={id}>
          <Link href={linkTo('prioriteit', { plan: { priority: id } })}>{waterbed.short(title)}</Link>
        </p>
      ))}
    </section>
  );
}
