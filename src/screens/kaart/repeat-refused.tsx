import type { NearRepeatFigures } from '../../analysis/knox/knox.ts';
import { WhyNot } from '../../indicator/why-not.tsx';
import { herhaling } from '../../text/nl/herhaling.ts';

/** Why nothing can be said of repeats, and what to do. */
export function RepeatRefused({ figures }: { readonly figures: NearRepeatFigures }) {
  const { refused } = herhaling;
  switch (figures.is) {
    case 'unavailable':
      return <WhyNot reason={figures.reason} />;
    case 'few':
      return refused.few(figures.events, figures.least);
    case 'one-spot':
    case 'many':
      return refused[figures.is](figures.events);
    case 'not-whole':
    case 'closed':
      return refused[figures.is];
    case 'knox':
    case 'no-indicator':
      return null;
  }
}
