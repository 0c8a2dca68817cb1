/**
 * The columns of a list of cameras as a file, the first seven as a short list has them. Corners stand in one cell,
 * apart by ` | `; an empty `begin` is an unknown one, and it may be a month or a year.
 */
export const cameraColumns = [
  'camera',
  'x',
  'y',
  'straal',
  'soort',
  'begin',
  'einde',
  'id',
  'hoeken',
  'eigenaar',
  'doel',
  'besluit',
  'besluitdatum',
  'grondslag',
  'overleg_ovj',
  'borden_gezien',
  'bewaartermijn_dagen',
  'andere_maatregelen',
  'lichter_middel',
  'opmerking',
  'planregel',
  'plek_bevestigd',
  'fictief',
] as const;
export type CameraColumn = (typeof cameraColumns)[number];

/** The column that a name in the head of a file means; `lon` and `lat` may stand for `x` and `y`. Null for any other. */
export function cameraColumn(name: string): CameraColumn | null {
  const plain = name.trim().toLowerCase();
  if (plain === 'lon') return 'x';
  if (plain === 'lat') return 'y';
  return cameraColumns.find((column) => column === plain) ?? null;
}
