import type { DifferenceFigures } from '../../analysis/difference/difference.ts';
import { WhyNot } from '../../indicator/why-not.tsx';
import { verschil } from '../../text/nl/verschil.ts';

/** Why nothing can be said of a difference, and what to do. */
export function DifferenceRefused({
  figures,
}: {
  readonly figures: Exclude<DifferenceFigures, { readonly is: 'difference' }>;
}) {
  const { refused } = verschil;
  switch (figures.is) {
    case 'unavailable':
      return <WhyNot reason={figures.reason} />;
    case 'few':
      return refused.few(figures.placed, figures.least);
    case 'not-whole':
    case 'closed':
      return refused[figures.is];
    case 'no-indicator':
      return null;
  }
}
