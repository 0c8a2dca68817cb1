import { formatCount, formatMonthLong, formatPeriod } from '../format.ts';

/** What a month of a list counts as, after its name and number. */
const states = {
  counts: 'telt mee',
  missing: 'ontbreekt: geen cijfer',
  half: 'staat er maar voor een deel in',
  open: 'niet bevestigd',
};

/** The question whether a list of incidents holds all of them, by month and kind. */
export const volledig = {
  question: (from: number, to: number) =>
    `Staan in dit bestand álle meldingen van deze periode (${formatPeriod(from, to)})?`,
  no: 'Nee, of dat weet ik niet',
  yes: 'Ja, alle meldingen',
  missing:
    'De aantallen zijn dan ‘niet bevestigd’: er volgt geen oordeel uit, en een maand of buurt zonder regels krijgt geen cijfer. U kunt dit later veranderen.',
  zero: 'Een maand of buurt zonder regels telt dan als nul. Een maand die er maar voor een deel in staat, telt zo niet mee.',
  hole: (kind: string | null, from: number, to: number) =>
    `${kind === null ? '' : `${kind}: `}${formatPeriod(from, to)} ${from === to ? 'heeft' : 'hebben'} opvallend weinig of geen regels. Waren er geen meldingen, of ontbreken ze?`,
  holeMissing: 'Ze ontbreken, of dat weet ik niet',
  holeNone: 'Alles staat erin: er waren zo weinig meldingen',
  outlying: (rows: number) =>
    rows === 1
      ? 'Eén regel ligt ver van alle andere in dit bestand en telt niet mee. Waarschijnlijk is de datum verkeerd getypt. Hieronder staat welke.'
      : `${formatCount(rows)} regels liggen ver van alle andere in dit bestand en tellen niet mee. Waarschijnlijk is de datum verkeerd getypt. Hieronder staat welke.`,
  keepOutlying: (rows: number) => (rows === 1 ? 'Toch meetellen' : 'Alle toch meetellen'),
  months: {
    caption: 'Regels per maand',
    year: 'jaar',
    noFigure: '–',
    hint: 'Kies een maand om die als ontbrekend aan te merken. Streepje: ontbreekt. Schuin gestreept: maar voor een deel in het bestand.',
    hintOpen: 'Aantal regels per maand. Schuin gestreept: maar voor een deel in het bestand.',
    cell: (month: number, count: number, state: keyof typeof states) =>
      `${formatMonthLong(month)}: ${formatCount(count)} ${count === 1 ? 'regel' : 'regels'}, ${states[state]}`,
  },
  kinds: {
    summary: (kinds: number) =>
      kinds === 1
        ? 'Van 1 soort staat alles in dit bestand'
        : `Van ${formatCount(kinds)} soorten staat alles in dit bestand`,
    explain: 'Van een aangevinkte soort telt een maand zonder regels als nul.',
    held: 'Staan in dit bestand',
    before: 'Stonden in eerdere bestanden van deze bron',
    possible: 'Andere soorten uit het plan',
  },
  column: 'alle meldingen?',
  stateYes: 'ja',
  stateNo: 'niet bevestigd',
  noList: 'telling',
  panel: (file: string) => `Maanden en soorten van ${file}`,
};
