import { cameraColumns } from '../domain/csv/camera-columns.ts';
import { ownLayout } from './own-format.ts';
import type { Role, Source } from './source.ts';

const names: Readonly<Record<string, Role>> = {
  ...Object.fromEntries(cameraColumns.map((column): [string, Role] => [column, `camera ${column}`])),
  lon: 'camera x',
  lat: 'camera y',
};

/** Our own list of cameras, short (`camera;x;y;straal;soort;begin;einde`) or as the register writes it. */
export const ownCameras: Source = {
  id: 'own-cameras',
  label: 'Eigen lijst van camera’s',
  publisher: 'Eigen registratie',
  audience: 'driehoek',
  published: false,
  sort: 'cameras',
  keepsUnknownPlaces: false,
  emptyPlaceIsMunicipality: true,
  recognise: (lines) => ownLayout(lines, names, ['camera', 'x', 'y', 'begin']),
  footer: () => null,
};
