import { figureText, intervalText } from '../text/figure-text.ts';
import type { TrendMark } from './trend-series.ts';

export interface TrendWords {
  /** What a bar counts, for the readout. */
  readonly bar: string;
  readonly mean: string;
}

/** What stands beside the pointer: the count of a bar, and the mean of its year. */
export function TrendReadout({
  mark,
  nameOf,
  words,
}: {
  readonly mark: TrendMark;
  readonly nameOf: (key: string) => string;
  readonly words: TrendWords;
}) {
  return (
    <div className="vb-readout">
      <strong>{nameOf(mark.key)}</strong>
      <span>
        {figureText(mark.figure)} {words.bar} {mark.byChance ? inBrackets(intervalText(mark.figure)) : ''}
      </span>
      {mark.year?.is === 'number' ? (
        <span className="vb-muted">
          {words.mean}: {figureText(mark.year)} ({intervalText(mark.year)})
        </span>
      ) : null}
    </div>
  );
}

function inBrackets(text: string): string {
  return text === '' ? '' : `(${text})`;
}
