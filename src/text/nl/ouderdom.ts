import { formatCount, formatDay, formatMonthLong } from '../format.ts';

const numbers = [
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];

/** How old the figures are, and that a clock cannot be right. */
export const ouderdom = {
  ago: (months: number) =>
    months < 24
      ? `cijfers van ${numbers[months - 1] ?? formatCount(months)} maanden geleden`
      : `cijfers van ${numbers[Math.floor(months / 12) - 1] ?? formatCount(Math.floor(months / 12))} jaar geleden`,
  clock: {
    title: 'De klok van dit apparaat loopt achter',
    text: (today: string, lastMonth: number) =>
      `Hij staat op ${formatDay(today)}, maar er zijn al gegevens van ${formatMonthLong(lastMonth)}. Zet de datum goed en laad de pagina opnieuw. Tot dan klopt niet wat hier “te laat” heet, en kan een nieuw bestand worden geweigerd.`,
  },
};
