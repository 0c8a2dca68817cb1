import { usedMonths } from '../../domain/camera-effect/windows.ts';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { Card } from '../../ui/card.tsx';
import { precisionText } from './evaluation-precision.ts';
import type { ReadyEvaluation } from './use-evaluation.ts';

const words = evaluatie.measurable;

/** What these counts can show at all, before anything is said of what they show. */
export function EvaluationMeasurable({ ready }: { readonly ready: ReadyEvaluation }) {
  const { measurable } = ready.evaluation;
  const { cellSize, cells, surfaceRatio } = ready.coarseness;
  return (
    <Card title={words.title} className="vb-measurable">
      <p className="vb-measurable__answer">
        {measurableText(ready.evaluation)} {monthsText(ready.evaluation)}
      </p>
      <p className="vb-measurable__how vb-small vb-muted">
        {precisionText(ready.chosen) ?? words.cells(cellSize, cells, surfaceRatio)}{' '}
        {words.chanceAlone(fallOf(measurable.chanceAlone))}
      </p>
    </Card>
  );
}

/** The smallest fall that is seen with 80% chance, in a sentence. */
export function measurableText({ measurable }: Pick<ReadyEvaluation['evaluation'], 'measurable'>): string {
  const { before, measured } = measurable;
  const fall = fallOf(measured);
  if (fall === null) return words.no(before);
  return fall <= 50 ? words.yes(before, fall) : words.small(before, fall);
}

/** Said where leaving out months, or losing them on the other side, takes more than half of them. */
function monthsText({ windows }: ReadyEvaluation['evaluation']): string {
  const years = [...windows.before, ...windows.after];
  const [used, all] = [usedMonths(years).length, years.flat().length];
  return used < all / 2 ? words.fewMonths(used, all) : '';
}

function fallOf(ratio: number | null): number | null {
  return ratio === null ? null : Math.round(100 * (1 - ratio));
}
