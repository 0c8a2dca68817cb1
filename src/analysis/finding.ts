import type { Audience } from '../domain/privacy/disclosure.ts';
import type { Figure } from '../engine/answer.ts';

/** What makes a finding less sure than it looks. */
export type Caveat =
  /** Something that was made up was counted, in the figures or in what they are held against. */
  | 'fictief'
  /** A count may still change. */
  | 'provisional'
  /** Nobody vouched that every incident is in a list. */
  | 'unconfirmed'
  /** A figure is not known. */
  | 'missing'
  /** The gate kept a figure back. */
  | 'kept-back';

/** What every finding says of itself: plain data, that can be stored, printed and compared with a later one. */
export interface Finding<Request, Figures, Verdict = null> {
  readonly request: Request;
  /** Of the data that it was made from. */
  readonly dataHash: string;
  readonly audience: Audience;
  readonly figures: Figures;
  /** What is concluded, with its reasons; null where nothing is. */
  readonly verdict: Verdict;
  readonly caveats: readonly Caveat[];
}

/** A finding before it is stamped: what a subject gives. */
export type Body<Of> = Of extends unknown ? Omit<Of, 'dataHash' | 'audience'> : never;

const order: readonly Caveat[] = ['fictief', 'provisional', 'unconfirmed', 'missing', 'kept-back'];

/** What is to be said of figures, in a fixed order; whether they are made up is told where they are asked for. */
export function caveatsOf(figures: readonly Figure[]): Caveat[] {
  const found = new Set<Caveat>();
  for (const figure of figures) {
    if (figure.is === 'missing' || figure.is === 'unconfirmed') found.add(figure.is);
    if (figure.is === 'below' || figure.is === 'withheld') found.add('kept-back');
    if ((figure.is === 'number' || figure.is === 'unconfirmed') && figure.provisional)
      found.add('provisional');
  }
  return order.filter((caveat) => found.has(caveat));
}
