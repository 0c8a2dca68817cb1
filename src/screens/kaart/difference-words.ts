import type { DifferenceFinding } from '../../analysis/difference/difference.ts';
import type { DifferenceWords } from '../../map/difference-squares.ts';
import { verschil } from '../../text/nl/verschil.ts';
import type { Side } from './sides.ts';

type Found = Extract<DifferenceFinding['figures'], { readonly is: 'difference' }>;

/** What the legend of a difference says of the two that it compares. */
export function differenceWords(
  { of, tested, testedSize }: Found,
  [one, other]: readonly Side[],
): DifferenceWords {
  const { legend, readout } = verschil;
  const names = [one?.name ?? '', other?.name ?? ''] as const;
  const what = of === 'times' ? (one?.indicator.name ?? '') : null;
  return {
    title: legend.title(of, ...names, what),
    more: legend.more(of, names[0]),
    less: legend.less(of, ...names),
    neither: readout.chance,
    note: legend.note(tested, testedSize),
  };
}
