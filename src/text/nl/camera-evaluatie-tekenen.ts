import { formatCount } from '../format.ts';

/** Drawing the area that an evaluation looks at. */
export const drawing = {
  title: 'Teken het cameragebied',
  explain:
    'Dit gebied geldt alleen voor deze evaluatie; het register blijft zoals het is. Er wordt pas geteld als u het gebied gebruikt.',
  map: 'Kaart om het cameragebied op te tekenen',
  corners: 'Hoeken, één per regel',
  hint: 'Klik de hoeken om de beurt op de kaart, of typ ze als RD of WGS84. Bijvoorbeeld 228330\u00a0486760.',
  toGo: (corners: number) => `Nog ${formatCount(corners)} ${corners === 1 ? 'hoek' : 'hoeken'} nodig.`,
  is: (corners: number, surface: number) =>
    `Gebied met ${formatCount(corners)} hoeken, ${formatCount(surface)}\u00a0m².`,
  problem: {
    crosses: 'De lijn van het gebied kruist of raakt zichzelf. Zet de hoeken in volgorde.',
    flat: 'Dit gebied heeft bijna geen oppervlak. Zet de hoeken verder uit elkaar.',
    large: 'Dit gebied is groter dan 4\u00a0km². Klopt er een hoek niet?',
    many: 'Dit gebied heeft meer dan 40 hoeken. Haal er een paar weg.',
  },
  unread: (line: number) =>
    `Regel ${formatCount(line)} is geen plek in Nederland. Typ twee getallen: RD of WGS84.`,
  outside: 'De camera zelf staat buiten dit gebied.',
  use: 'Gebruik dit gebied',
  stop: 'Stop zonder wijzigen',
  toRadius: 'Terug naar de straal',
  toRegister: 'Terug naar het register',
  change: 'Pas het gebied aan',
};
