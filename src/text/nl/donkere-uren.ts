import { formatRange, formatShare } from '../format.ts';

const list = new Intl.ListFormat('nl-NL');

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function stretchText(stretches: readonly Stretch[]): string {
  return list.format(stretches.map(({ from, to }) => formatRange(String(from), String(to), 'tot')));
}

/** Which hours of the clock are dark: after dusk, before dawn. */
export const donkereUren = {
  legend: 'Balk onder de uren: hoe hoger, hoe meer van de tijd het dan donker was (na de schemering).',
  /** Hours that were dark throughout, and those that were so for a part of the time. */
  sentence: (always: readonly Stretch[], sometimes: readonly Stretch[]) =>
    [
      ...(always.length === 0 ? [] : [`Altijd donker van ${stretchText(always)}\u00a0uur.`]),
      ...(sometimes.length === 0 ? [] : [`Een deel van de tijd van ${stretchText(sometimes)}\u00a0uur.`]),
    ].join(' '),
  row: 'donker (deel van de tijd)',
  hour: (hour: number, share: number) =>
    `${formatRange(String(hour), String(hour + 1), 'tot')}\u00a0uur: ${formatShare(share)} van de tijd donker`,
};
