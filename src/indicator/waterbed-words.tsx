import { useSession } from '../state/session.tsx';
import { waterbed } from '../text/nl/waterbed.ts';

/** Of priorities whose plan asks whether they move, why no count can say so; null is every priority, else one by its id. */
export function WaterbedWords({ priority }: { readonly priority: string | null }) {
  const { priorities } = useSession().municipality;
  return priorities.map(({ id, title, displacement }) =>
    displacement === undefined || (priority !== null && id !== priority) ? null : (
      <p key={id}>
        {waterbed.inWords(title)}{' '}
        <span className="vb-small vb-muted">{waterbed.plan(displacement.quote, displacement.line)}</span>
      </p>
    ),
  );
}
