import { formatCount, formatRange } from '../format.ts';

const directions = {
  n: 'noord',
  no: 'noordoost',
  o: 'oost',
  zo: 'zuidoost',
  z: 'zuid',
  zw: 'zuidwest',
  w: 'west',
  nw: 'noordwest',
} as const;

interface Row {
  readonly direction: keyof typeof directions;
  readonly nearest: number;
  readonly farthest: number;
  readonly records: number;
}

function points(count: number): string {
  return count === 1 ? '1 punt' : `${formatCount(count)} punten`;
}

function far(nearest: number, farthest: number): string {
  if (farthest === 0) return 'minder dan 1\u00a0km';
  return nearest === farthest
    ? `${formatCount(farthest)}\u00a0km`
    : nearest === 0
      ? `hooguit ${formatCount(farthest)}\u00a0km`
      : `${formatRange(formatCount(nearest), formatCount(farthest), 'tot')}\u00a0km`;
}

/** Points of a file that lie outside the municipality. */
export const buiten = {
  sketch: (municipality: string, rows: readonly Row[]) =>
    `Schets van ${municipality} met de punten die erbuiten liggen. ${rows
      .map((row) => `${points(row.records)} ${directions[row.direction]}, ${far(row.nearest, row.farthest)}`)
      .join('; ')}.`,
  summary: (municipality: string, rows: readonly Row[]) => {
    const [first] = rows;
    if (first === undefined) return '';
    const all = rows.reduce((sum, { records }) => sum + records, 0);
    const most = `${far(first.nearest, first.farthest)} naar het ${directions[first.direction]}en`;
    const where = rows.length === 1 ? `Ze liggen ${most}` : `De meeste liggen ${most}`;
    return `${points(all)} ${all === 1 ? 'ligt' : 'liggen'} buiten ${municipality}. ${
      all === 1 ? `Het ligt ${most}` : where
    }. Kijk of dat klopt.`;
  },
  kept: (kept: number, all: number) =>
    kept === all
      ? 'De regels noemen zelf een gebied van de gemeente: daar tellen zij mee.'
      : `Bij ${formatCount(kept)} noemt de regel zelf een gebied van de gemeente: die ${kept === 1 ? 'telt' : 'tellen'} daar mee.`,
  hints: {
    'one-place':
      'Meer dan de helft ligt op één plek. Misschien is dat een vaste plek in het systeem, zoals een bureau, en niet de plek van het voorval.',
    far: 'Bijna alles ligt meer dan 50\u00a0km weg. Kijk of de goede kolommen bij x en y staan, en of dit het bestand van deze gemeente is.',
    near: 'Alles ligt dicht bij de grens. Dat komt vaker voor: een melding net over de grens, of een grens die wij iets grover tekenen.',
  },
  table: 'Punten buiten de gemeente',
  direction: 'richting',
  directions,
  distance: 'voorbij de grens',
  points: 'punten',
  far,
  km: (km: number) => `${formatCount(km)}\u00a0km`,
  notDrawn: (count: number) =>
    `${points(count)} ${count === 1 ? 'staat' : 'staan'} niet op de schets: van die soort tonen wij geen plek.`,
  note: 'De schets toont vakken van 500\u00a0meter, nooit een adres. De cirkels staan rond het midden van de gemeente.',
};
