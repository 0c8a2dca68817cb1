import type { KindId } from '../../src/domain/observation/series.ts';
import type { Span } from '../../src/domain/time/month.ts';
import type { Figure } from '../../src/engine/answer.ts';

/** Where a count belongs: the whole gemeente, a buurt of it, a cell of 500 m, or what has no buurt or no cell. */
export type Spot =
  | { readonly is: 'total' }
  | { readonly is: 'buurt' | 'cell'; readonly id: string }
  | { readonly is: 'unplaced'; readonly from: 'buurt' | 'cell' };

/** One count of one kind in one quarter or year, with what openbaar said of it, and what is true. */
export interface Entry {
  readonly kind: KindId;
  readonly spot: Spot;
  readonly span: Span;
  readonly said: Figure;
  readonly truth: number | null;
}

/** Counts that together are one number that was said openly: several kinds, or several quarters and years. */
export interface Together {
  readonly terms: readonly string[];
  readonly value: number;
}

/** Everything that a reader was told. */
export interface Known {
  readonly questions: number;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly together: readonly Together[];
}

export function keyOf(kind: KindId, spot: Spot, span: Span): string {
  const place = spot.is === 'total' ? '' : spot.is === 'unplaced' ? spot.from : spot.id;
  return [kind, spot.is, place, span.from, span.to].join(' ');
}

/** The years and quarters that a span of whole quarters consists of. */
export function unitsOf(span: Span): Span[] {
  const units: Span[] = [];
  for (let from = span.from; from <= span.to;) {
    const length = from % 12 === 0 && from + 11 <= span.to ? 12 : 3;
    units.push({ from, to: from + length - 1 });
    from += length;
  }
  return units;
}
