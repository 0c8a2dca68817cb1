import { formatCount } from '../format.ts';

/** The place that a screen is about: the gemeente, a buurt, or a point with a radius. */
export const plek = {
  title: 'Waar',
  whole: 'Hele gemeente',
  own: 'Eigen gebieden',
  spots: 'Plekken, met een straal',
  kernen: 'Kernen',
  kern: (name: string) => `kern ${name}`,
  areas: 'Buurten',
  onMap: 'Punt op de kaart',
  radius: 'Straal',
  metres: (metres: number) => `${formatCount(metres)}\u00a0m`,
  /** `Station, 150 m`. */
  around: (name: string | null, metres: number) =>
    `${name ?? 'Punt op de kaart'}, ${formatCount(metres)}\u00a0m`,
  drawn: 'Getekend gebied',
  pick: 'Kies een punt op de kaart',
  stopPicking: 'Geen punt kiezen',
  picking: 'Klik op de kaart. Of zet het kruis op de plek en druk op Enter.',
  counted: (cells: number, metres: number) =>
    `Geteld in ${formatCount(cells)} ${cells === 1 ? 'heel vak' : 'hele vakken'} van ${formatCount(metres)}\u00a0meter (gestippeld op de kaart).`,
  /** `when` is null for simply the year before. */
  placeless: (
    count: number | null,
    earlier: { readonly count: number; readonly when: string | null } | null,
  ) => {
    const now = count === null ? 'geen cijfer' : formatCount(count);
    const before =
      earlier === null ? '' : `, ${earlier.when ?? 'het jaar ervoor'}: ${formatCount(earlier.count)}`;
    return `Zonder plek in de hele gemeente: ${now}${before}. Die tellen hier niet mee.`;
  },
  aboutWhole: 'Dit gaat over de hele gemeente.',
  targetWhole: 'Een streefwaarde geldt voor de hele gemeente.',
  onlyClosed:
    'Een plek met een straal of een eigen omtrek is er alleen voor de driehoek. U ziet de hele gemeente.',
  wholeOnly: 'Dit is er alleen voor de hele gemeente.',
};
