import { useState } from 'react';
import type { BesmettingszoneFigures } from '../../../analysis/besmettingszone/besmettingszone.ts';
import type { Ring } from '../../../domain/area/area.ts';
import type { CameraSpot } from '../../../map/camera-shapes.ts';
import type { MapPlace } from '../../../map/camera-place.ts';
import { OutlineMap } from '../../../map/outline-map.tsx';
import { useSession, useView } from '../../../state/session.tsx';
import { useBackground } from '../../../state/use-background.ts';
import { useTilesConsent } from '../../../state/use-tiles-consent.ts';
import { withPoint, type ZoneForm } from './zone-form.ts';

const nothing: Ring = [];
/** The same list every time: another one would be another map. */
const noCameras: readonly CameraSpot[] = [];

/** The map that a place is chosen on. Where it looks is not in the address: that could be somebody's door. */
export function ZoneStage({
  form,
  zone,
  title,
  onChange,
}: {
  readonly form: ZoneForm;
  readonly zone: Extract<BesmettingszoneFigures, { readonly is: 'zone' }> | null;
  readonly title: string;
  readonly onChange: (form: ZoneForm) => void;
}) {
  const { municipality } = useSession();
  const background = useBackground();
  const { isOn } = useTilesConsent();
  // It begins where a link says; what a person does with it here goes into no address.
  const { view } = useView();
  const [place, setPlace] = useState<MapPlace | null>(view.map.place);
  const { areas, rings, places } = municipality;
  return (
    <div className="vb-besmetting__map">
      <OutlineMap
        corners={zone?.outline ?? nothing}
        size={form.size}
        title={title}
        areas={areas}
        rings={rings}
        places={places}
        background={background}
        tiles={isOn}
        cameras={noCameras}
        showCameras={false}
        interactive
        place={place}
        selected={null}
        onPlace={setPlace}
        onSelect={ignore}
        onPoint={(point) => onChange(withPoint(form, point))}
      />
    </div>
  );
}

/** Which buurt lies under a click does not matter here. */
function ignore(): void {
  return;
}
