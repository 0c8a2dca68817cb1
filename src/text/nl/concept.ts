import { formatDayAndTime } from '../format.ts';

/** About what was typed and not saved. */
export const concept = {
  /** `Concept van 30 november 10:12 teruggezet.` */
  restored: (at: number) => `Concept van ${formatDayAndTime(at)} teruggezet.`,
  drop: 'Gooi weg',
  /** Of what another tab typed in the same form. */
  other: (at: number) =>
    `In een ander tabblad is dit formulier ook ingevuld (${formatDayAndTime(at)}). Beide blijven bewaard.`,
  swap: 'Toon die andere',
  unstored:
    'Dit concept past niet in de opslag van deze browser. Leg het vast voordat u de pagina sluit, anders bent u het kwijt.',
};
