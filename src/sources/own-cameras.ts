import { ownLayout } from './own-format.ts';
import type { Source } from './source.ts';

/** Our own list of cameras: `camera;x;y;straal;soort;begin;einde`, with `lon;lat` instead of `x;y` where that is known. */
export const ownCameras: Source = {
  id: 'own-cameras',
  label: 'Eigen lijst van camera’s',
  publisher: 'Eigen registratie',
  audience: 'driehoek',
  published: false,
  sort: 'cameras',
  keepsUnknownPlaces: false,
  emptyPlaceIsMunicipality: true,
  recognise: (lines) =>
    ownLayout(
      lines,
      {
        camera: 'name',
        x: 'x',
        y: 'y',
        lon: 'x',
        lat: 'y',
        straal: 'radius',
        soort: 'camera',
        begin: 'start',
        einde: 'end',
      },
      ['camera', 'x', 'y', 'begin'],
    ),
  footer: () => null,
};
