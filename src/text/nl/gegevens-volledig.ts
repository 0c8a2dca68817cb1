import { formatPeriod } from '../format.ts';

/** The question whether a list of incidents holds all of them. */
export const volledig = {
  question: (from: number, to: number) =>
    `Staan in dit bestand álle meldingen van deze periode (${formatPeriod(from, to)})?`,
  no: 'Nee, of dat weet ik niet',
  yes: 'Ja, alle meldingen',
  missing: 'Een maand of buurt zonder regels krijgt dan geen cijfer. U kunt dit later veranderen.',
  zero: 'Een maand of buurt zonder regels telt dan als nul. Een maand die er maar voor een deel in staat, telt zo niet mee.',
  column: 'alle meldingen?',
  toggle: 'ja, alle',
  noList: 'telling',
};
