import { isAreaCode } from '../../domain/privacy/personal.ts';
import { labelLength } from '../links.ts';
import { coarsePoints, hidden, shownLabel, shownValue } from '../personal/mask.ts';

/** Digits and signs, with the name of a month or a letter of a time between them. */
const dateOrFigure = /^[\d\s:.,/+-]*(?:(?:[a-z]{3,9}\.?|T)[\d\s:.,/+-]*)?(?:Z|uur)?$/i;

/**
 * A cell as a page may see it: nothing of a person, no exact point, and not too long. A date or figure is no label; the digits of an
 * area can look like those of a person.
 */
export function shownCell(cell: string): string {
  if (isAreaCode(cell)) return cell;
  const label = shownLabel(cell);
  return (label === hidden && dateOrFigure.test(cell) ? shownValue(cell) : coarsePoints(label)).slice(
    0,
    labelLength,
  );
}
