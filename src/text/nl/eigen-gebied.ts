import { formatCount } from '../format.ts';

/** A place that a person draws or names. */
export const eigenGebied = {
  draw: 'Teken een gebied',
  drawing: 'Klik de hoeken op de kaart, in volgorde. Of zet het kruis op een hoek en druk op Enter.',
  corners: (count: number) => `${formatCount(count)} ${count === 1 ? 'hoek' : 'hoeken'}.`,
  done: 'Klaar',
  undo: 'Laatste hoek weg',
  stop: 'Stop met tekenen',
  problems: {
    few: 'Zet ten minste drie hoeken op de kaart.',
    crosses: 'De lijn kruist zichzelf. Haal de laatste hoek weg en teken in volgorde rondom.',
    flat: 'Dit gebied is te smal om iets in te tellen. Teken het ruimer.',
    large: 'Dit gebied is te groot. Teken het kleiner, of kies een buurt.',
    many: 'Meer dan 40\u00a0hoeken kan niet. Haal er een paar weg.',
    outside: 'Deze plek ligt buiten de gemeente. Daar is niets geteld. Kies een plek erin.',
    empty: 'In dit gebied ligt van geen enkel vak het midden. Teken het ruimer.',
  },
  name: 'Naam van dit gebied',
  nameHint: 'Bijvoorbeeld: Stationsgebied. Geen adres en geen naam van een persoon.',
  nameMissing: 'Geef het gebied een naam.',
  nameTaken: 'Er is al een gebied met deze naam. Kies een andere.',
  nameLong: (most: number) => `Deze naam is te lang. Houd het bij ${formatCount(most)}\u00a0tekens.`,
  keep: 'Bewaar dit gebied',
  kept: (name: string) => `Bewaard in het dossier als ${name}.`,
  remove: 'Haal uit het dossier',
};
