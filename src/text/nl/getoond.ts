import { formatPeriod } from '../format.ts';

/** What is said where a part shows another period than the one that was chosen. */
export const getoond = {
  /** Of a part of a screen. */
  period: (shown: Months, chosen: Months) => `Dit is ${named(shown)}, niet ${named(chosen)}.`,
  /** Of what people filled in, which is told as it stands today. */
  now: (chosen: Months) => `Dit is de stand van vandaag, niet van ${named(chosen)}.`,
  /** Of a whole screen, after its own period. */
  openbaar: {
    map: (chosen: Months) => `en niet ${named(chosen)}: de openbare kaart toont één heel kwartaal of jaar`,
    other: (chosen: Months) => `en niet ${named(chosen)}: openbaar zijn dit altijd de laatste vier kwartalen`,
  },
};

interface Months {
  readonly from: number;
  readonly to: number;
}

function named({ from, to }: Months): string {
  return formatPeriod(from, to);
}
