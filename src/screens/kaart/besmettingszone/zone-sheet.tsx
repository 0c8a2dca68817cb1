import { pictureFont } from '../../../charts/picture-look.ts';
import { OutlinePicture } from '../../../map/outline-picture.tsx';
import { useSession } from '../../../state/session.tsx';
import { useBackground } from '../../../state/use-background.ts';
import { besmettingszone } from '../../../text/nl/besmettingszone.ts';
import { formatDay } from '../../../text/format.ts';
import { Badge } from '../../../ui/badge.tsx';
import { marksOf } from './zone-text.ts';
import type { ShownZone } from './zone-result.tsx';

const words = besmettingszone.sheet;

/** The zone on one A4: its marks, what it is, and the outline on the streets. */
export function ZoneSheet({
  zone,
  isMadeUp,
  name,
}: {
  readonly zone: ShownZone;
  readonly isMadeUp: boolean;
  readonly name: string;
}) {
  const { municipality, today } = useSession();
  const background = useBackground();
  const { rings, places, profile } = municipality;
  const [forWhom, ...more] = marksOf(isMadeUp);
  return (
    <article className="vb-besmetting__sheet">
      <p className="vb-besmetting__marks">
        <span className="vb-besmetting__mark">{forWhom}</span>
        {more.map((mark) => (
          <Badge key={mark} tone="let-op">
            {mark}
          </Badge>
        ))}
      </p>
      <h2 className="vb-besmetting__title">{besmettingszone.title(name)}</h2>
      <p>{besmettingszone.result.says(zone.metres, zone.size, zone.until)}</p>
      <figure className="vb-besmetting__picture">
        <OutlinePicture
          corners={zone.outline}
          rings={rings}
          places={places}
          background={background}
          font={pictureFont}
          label={words.label(name)}
        />
      </figure>
      <p className="vb-small vb-muted">{words.foot(profile.name, formatDay(today))}</p>
    </article>
  );
}
