import { readFigure as readText } from '../domain/observation/figure.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import { remembering } from './remember.ts';

/** A count, or null for no figure, and whether it is marked as provisional. */
export interface ReadCount {
  readonly count: number | null;
  readonly provisional: boolean;
}

const figureOf = remembering(readText);

/**
 * Reads a count. What withholds its figure is none where records may lack one (a table), and refused where each stands
 * for something that happened (a list). `hasThousands`: whether `1.234` in this column is a thousand and more.
 */
export function readCount(
  text: string,
  mayLack: boolean,
  hasThousands: boolean,
): Result<ReadCount, 'count-unreadable' | 'no-figure'> {
  const figure = figureOf(text);
  switch (figure.is) {
    case 'number':
      return ok({ count: figure.count, provisional: figure.provisional });
    case 'either':
      return hasThousands
        ? ok({ count: figure.count, provisional: figure.provisional })
        : fail('count-unreadable');
    case 'withheld':
      return mayLack ? ok({ count: null, provisional: figure.provisional }) : fail('no-figure');
    case 'nought-or-none':
      return fail('no-figure');
    case 'unreadable':
      return fail('count-unreadable');
  }
}

/** Whether points and commas part thousands, per column, found by reading the whole column. */
export interface Thousands {
  /** Takes note of a cell; true when it cannot be read before the whole column has been seen. */
  readonly note: (column: number, text: string) => boolean;
  readonly of: (column: number) => boolean;
}

export const noThousands: Thousands = { note: () => false, of: () => false };

/**
 * In a column of whole numbers below a thousand, `1.234` is no decimal: a column of decimals would have others. Where one
 * has, or where a thousand stands without a point, nothing tells.
 */
export function createThousands(): Thousands {
  const columns = new Map<number, { supported: boolean; contradicted: boolean }>();
  return {
    note(column, text) {
      const figure = figureOf(text);
      const known = columns.get(column) ?? { supported: false, contradicted: false };
      columns.set(column, known);
      if (figure.is === 'number' && /^\d+ ?\*{0,2}$/.test(text)) {
        if (figure.count < 1000) known.supported = true;
        else known.contradicted = true;
      }
      if (figure.is === 'unreadable' && /^\d+[.,]\d+$/.test(text)) known.contradicted = true;
      return figure.is === 'either';
    },
    of(column) {
      const known = columns.get(column);
      return known !== undefined && known.supported && !known.contradicted;
    },
  };
}
