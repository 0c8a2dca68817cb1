import { figures } from './nl/figures.ts';

/** The four things a figure can be; the shape of an engine Figure, of which this folder may not know. */
type FigureShape =
  | {
      readonly is: 'number';
      readonly value: number;
      readonly low: number;
      readonly high: number;
      readonly provisional: boolean;
    }
  | { readonly is: 'below'; readonly k: number }
  | { readonly is: 'withheld' }
  | { readonly is: 'missing' };

/** What stands where a count is expected: `158`, `minder dan 5`, `afgeschermd` or `geen cijfer`. */
export function figureText(figure: FigureShape): string {
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

/** The 95% interval in words; empty where there is no number. */
export function intervalText(figure: FigureShape): string {
  return figure.is === 'number' ? figures.interval(figure.low, figure.high) : '';
}
