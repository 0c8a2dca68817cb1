import { formatDayLong, formatLastDay } from '../format.ts';

/** A map to take along, as a picture or as figures. */
export const meenemen = {
  titleOf: (what: string | null) => (what === null ? 'Meenemen' : `Meenemen: ${what.toLowerCase()}`),
  open: 'Toon wat u meeneemt',
  loading: 'Het beeld wordt geladen',
  inView: 'Het beeld is wat nu op de kaart staat. Schuif de kaart voor een ander stuk.',
  png: 'Beeld (PNG)',
  svg: 'Beeld (SVG)',
  geojson: 'Kaartlaag (GeoJSON)',
  csv: 'Tabel (CSV)',
  noImage: 'Deze browser kon er geen PNG van maken. Bewaar het beeld als SVG.',
  whole: 'GeoJSON en CSV bevatten de hele gemeente, met wat op de kaart een kleur of teken heeft.',
  nothing: 'Er staat niets op deze kaart om als laag of tabel mee te nemen.',

  differenceFile: 'verschil',
  titleOfDifference: 'Meenemen: verschil',
  versus: (one: string, other: string) => (one === other ? one : `${one} tegenover ${other}`),

  /** `Wat, in nov 2025 – okt 2026`. */
  subtitle: (gemeente: string, period: string) => `${gemeente}, ${period}`,
  around: (place: string) => `Omlijnd: ${place}, met de vakken die ervoor tellen`,
  source: (titles: readonly string[]) => `Bron: ${titles.join(', ')}.`,
  date: (lastMonth: number, today: string) =>
    `Cijfers tot en met ${formatLastDay(lastMonth)}. Gemaakt op ${formatDayLong(today)}.`,

  fields: {
    area: 'gebied',
    code: 'code',
    cell: 'vak',
    east: 'rd oost',
    north: 'rd noord',
    side: 'meter',
    count: 'aantal',
    words: 'in woorden',
    rate: 'per 1.000 inwoners',
    class: 'klasse',
    chance: 'meer dan toeval',
    period: 'periode',
    mark: 'merk',
  },
  noClass: 'geen kleur',
};
