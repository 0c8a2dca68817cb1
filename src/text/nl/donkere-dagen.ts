import { formatChangeInterval, formatRange, monthNameShort } from '../format.ts';

interface Told {
  readonly winter: string;
  readonly count: string;
}

type Change = Parameters<typeof formatChangeInterval>[0];

function yearOf(month: number): number {
  return Math.floor(month / 12);
}

function nameOf(month: number): string {
  return monthNameShort((month % 12) + 1);
}

/** The dark days of a winter, October to March, beside those of other winters. */
export const donker = {
  title: `Donkere dagen (${formatRange('okt', 'mrt')}) per winter`,
  winter: (from: number, to: number) => `${yearOf(from)}-${yearOf(to)}`,
  winterShort: (from: number, to: number) =>
    `’${String(yearOf(from)).slice(2)}-’${String(yearOf(to)).slice(2)}`,
  sentence: (now: Told, before: Told, change: Change | null) =>
    `Winter ${now.winter}: ${now.count}. De winter ervoor: ${before.count}. ${
      change === null ? 'Te klein voor een percentage.' : `Verschil ${formatChangeInterval(change)}.`
    }`,
  begun: (period: string, count: string, before: string | null) =>
    `Deze winter tot nu toe (${period}): ${count}${before === null ? '' : `; een jaar eerder in die maanden ${before}`}.`,
  chart: 'Aantal in de donkere dagen, per winter',
  table: 'Tabel per winter',
  column: {
    winter: 'winter',
    count: formatRange('okt', 'mrt'),
    interval: 'met toeval',
    soFar: (from: number, to: number) => (from === to ? nameOf(from) : formatRange(nameOf(from), nameOf(to))),
  },
};
