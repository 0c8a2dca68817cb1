import { formatChange, formatCount, formatPeriod } from '../format.ts';

/** Duiding and afspraken, beside a chart and on the screen of a priority. */
export const story = {
  duiding: 'Duiding',
  none: 'Nog geen duiding voor deze periode.',
  noneOpenbaar: 'Er is geen openbare duiding voor deze periode.',
  write: 'Schrijf duiding',
  change: 'Wijzig',
  withdraw: 'Trek in',
  textLabel: 'Wat is het verhaal achter dit cijfer?',
  textHint: 'Zet cijfers erin met de knoppen. Ze blijven dan kloppen met de gegevens.',
  insert: 'Voeg cijfer in',
  figures: {
    aantal: 'aantal in de periode',
    ervoor: 'aantal in de periode ervoor',
    verandering: 'verandering',
  },
  preview: 'Zo staat het er',
  audience: 'Voor wie is deze tekst?',
  audiences: { driehoek: 'Alleen de driehoek', openbaar: 'Openbaar' },
  save: 'Bewaar',
  cancel: 'Annuleer',
  /** Under a duiding: in which role and on which day it was written, and about which period. */
  by: (role: string, day: string, from: number, to: number) =>
    `${role}, ${day}, over ${formatPeriod(from, to)}`,
  /** Before a duiding that stands beside figures of another period. */
  over: (from: number, to: number) => `Over ${formatPeriod(from, to)}:`,
  changed: (figures: readonly string[]) =>
    `De cijfers zijn gewijzigd sinds dit geschreven is: ${figures.join('; ')}. Lees de tekst na.`,
  /** One figure that is not what it was. */
  was: (name: string, before: string, now: string) => `${name} was ${before}, is nu ${now}`,
  otherData: 'Er zijn sindsdien andere gegevens geladen. De cijfers in deze tekst zijn gelijk gebleven.',
  loading: '…',
  notShown: '(cijfer niet openbaar)',
  noFigure: '(geen cijfer)',
  ratio: (ratio: number) => formatChange(ratio),
  smallChange: (before: number, now: number) => `van ${formatCount(before)} naar ${formatCount(now)}`,
  problems: {
    empty: 'Schrijf eerst een tekst.',
    role: 'Vul in vanuit welke rol u dit schrijft, zonder naam.',
    looseDriehoek: (numbers: readonly string[]) =>
      `Er staan losse getallen in: ${numbers.join(', ')}. Die veranderen niet mee met de gegevens. Voeg ze liever in als cijfer.`,
    looseOpenbaar: (numbers: readonly string[]) =>
      `In een openbare tekst mogen geen losse getallen staan (${numbers.join(', ')}): ze kunnen iets verraden dat is afgeschermd. Voeg ze in als cijfer.`,
    indicator: (ids: readonly string[]) => `Deze indicator is er niet: ${ids.join(', ')}.`,
    failed: 'Vastleggen is niet gelukt. Uw tekst staat er nog; probeer het opnieuw.',
    frozen:
      'Dit overleg was net al vastgezet, in een ander venster. Die versie staat er nu; er is niets bij gekomen.',
    notKept:
      'De browser kan dit niet bewaren. Het blijft staan tot u de pagina sluit; exporteer het dossier.',
  },
};
