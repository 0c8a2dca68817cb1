import { Link } from '@nl-design-system-candidate/link-react';
import { useSession, useView } from '../../state/session.tsx';
import { besmettingszone } from '../../text/nl/besmettingszone.ts';
import { Card } from '../../ui/card.tsx';

/** The way to a besmettingszone, for the driehoek of a municipality that has them. */
export function ZoneCard() {
  const { municipality, audience } = useSession();
  const { linkTo } = useView();
  const { indicator } = municipality.profile.besmettingszone ?? {};
  const name = municipality.indicators.find(({ id }) => id === indicator)?.name;
  if (name === undefined || audience === 'openbaar') return null;
  return (
    <Card title={besmettingszone.title(name)}>
      <p>{besmettingszone.card.text(name)}</p>
      <p>
        <Link href={linkTo('kaart', { map: { letter: true } })}>{besmettingszone.card.open}</Link>
      </p>
    </Card>
  );
}
