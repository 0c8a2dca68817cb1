import type { Figure } from '../engine/answer.ts';
import { figures } from '../text/nl/figures.ts';

/** A figure in words: the count, or why there is none. */
export function figureText(figure: Figure): string {
  switch (figure.is) {
    case 'number':
      return figures.number(figure.value, figure.provisional);
    case 'below':
      return figures.below(figure.k);
    case 'withheld':
      return figures.withheld;
    case 'missing':
      return figures.missing;
  }
}
