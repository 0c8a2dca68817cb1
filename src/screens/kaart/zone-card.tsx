import { Link } from '@nl-design-system-candidate/link-react';
import { isFree } from '../../domain/area/within.ts';
import { useSession, useView } from '../../state/session.tsx';
import { besmettingszone } from '../../text/nl/besmettingszone.ts';
import { Card } from '../../ui/card.tsx';

/** The way to a besmettingszone, for the driehoek of a municipality that has them. */
export function ZoneCard() {
  const { municipality, audience } = useSession();
  const { view, linkTo } = useView();
  const { indicator } = municipality.profile.besmettingszone ?? {};
  const name = municipality.indicators.find(({ id }) => id === indicator)?.name;
  if (name === undefined || audience === 'openbaar') return null;
  return (
    <Card title={besmettingszone.title(name)} className="vb-kaart__way">
      <p>{besmettingszone.card.text(name)}</p>
      <p>
        {/* Without where Kaart looks: somebody may have looked for the house. */}
        <Link
          href={linkTo('kaart', {
            ...(isFree(view.within) ? { within: null } : {}),
            map: { letter: true, place: null },
          })}
        >
          {besmettingszone.card.open}
        </Link>
      </p>
    </Card>
  );
}
