import { kaart } from '../text/nl/kaart.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { LiveMap } from './create-map.ts';

/** Duration of a zoom step in milliseconds; MapLibre leaves it out with reduced motion. */
const stepTime = 180;

/** What moves a map by hand or keyboard. */
export function MapButtons({
  live,
  onPlace,
}: {
  readonly live: LiveMap | null;
  readonly onPlace: (place: null) => void;
}) {
  return (
    <div className="vb-map__buttons">
      <Button iconOnly icon={<Icon name="plus" />} onClick={() => live?.map.zoomIn({ duration: stepTime })}>
        {kaart.zoomIn}
      </Button>
      <Button iconOnly icon={<Icon name="minus" />} onClick={() => live?.map.zoomOut({ duration: stepTime })}>
        {kaart.zoomOut}
      </Button>
      <Button onClick={() => onPlace(null)}>{kaart.whole}</Button>
    </div>
  );
}
