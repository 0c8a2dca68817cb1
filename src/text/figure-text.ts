import { figures } from './nl/figures.ts';

/** What a figure can be; the shape of an engine Figure, of which this folder may not know. */
type FigureShape =
  | {
      readonly is: 'number';
      readonly value: number;
      readonly low: number;
      readonly high: number;
      readonly provisional: boolean;
    }
  | { readonly is: 'unconfirmed'; readonly value: number; readonly provisional: boolean }
  | { readonly is: 'below'; readonly k: number }
  | { readonly is: 'withheld' }
  | { readonly is: 'missing' };

/** What stands where a count is expected: `158`, `158, niet bevestigd`, `minder dan 5`, `afgeschermd` or `geen cijfer`. */
export function figureText(figure: FigureShape): string {
  switch (figure.is) {
    case 'number':
      return figures.number(figure.value, figure.provisional);
    case 'unconfirmed':
      return figures.unconfirmed(figure.value);
    case 'below':
      return figures.below(figure.k);
    case 'withheld':
      return figures.withheld;
    case 'missing':
      return figures.missing;
  }
}

/** The same without the mark of a count that may still change: for where that is said beside it. */
export function plainText(figure: FigureShape): string {
  return figureText(figure.is === 'number' ? { ...figure, provisional: false } : figure);
}

/** The 95% interval in words; empty where there is no number. */
export function intervalText(figure: FigureShape): string {
  return figure.is === 'number' ? figures.interval(figure.low, figure.high) : '';
}

/**
 * The count that a picture may draw, confirmed or not; null where there is none. Nothing is concluded from it: that
 * takes a figure that is a `number`.
 */
export function countShown(figure: FigureShape): number | null {
  return figure.is === 'number' || figure.is === 'unconfirmed' ? figure.value : null;
}

/** Whether a count may still change: it is provisional, or nobody vouched for all of it. */
export function mayChange(figure: FigureShape): boolean {
  return figure.is === 'unconfirmed' || (figure.is === 'number' && figure.provisional);
}
