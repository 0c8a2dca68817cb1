import type { Findings } from '../../domain/camera-effect/evaluate.ts';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';

const words = evaluatie.firmness;

/**
 * The quotient in words that follow the intervals: as long as the change in the rings or at the camera can be chance,
 * so can its sign, and no sentence says that anything moved.
 */
export function wdqText({ wdq, buffer, effect }: Pick<Findings, 'wdq' | 'buffer' | 'effect'>): string {
  if (!wdq.ok) return words.wdqRefused[wdq.failure.why];
  const { wdq: quotient, band } = wdq.value;
  if (quotient === null) return words.wdqNone;
  const isCameraOpen = effect.direction === 'open';
  if (buffer.ok && buffer.value.direction !== 'open' && !isCameraOpen)
    return words.wdq(quotient, words.band[band]);
  const why = buffer.ok ? (buffer.value.direction === 'open' ? 'rings' : 'camera') : 'few';
  return words.wdqOpen(
    quotient,
    words.bandName[band],
    words.wdqWhy[why === 'rings' && isCameraOpen ? 'both' : why],
  );
}

/** The weighted displacement difference in fewer or more. */
export function wddText({ wdd, controlPerTreatment }: Pick<Findings, 'wdd' | 'controlPerTreatment'>): string {
  const said = words.wdd(wdd.total, wdd.lower, wdd.upper);
  return controlPerTreatment > busyControl ? `${said} ${words.wddBusy(controlPerTreatment)}` : said;
}

/** From here on a control outweighs the camera's place in the difference. */
const busyControl = 2;
