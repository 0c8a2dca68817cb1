import { bounds, type Bounds } from '../domain/geo/polygon.ts';
import type { Rings } from './rings.ts';

/** The flattest and the highest picture, as height by width: one that fits a sheet with its legend. */
const flattest = 0.5;
const highest = 0.9;
/** Metres around the gemeente where nothing says what is in view. */
const margin = 400;

/** What a picture of a map shows: what is in view, or the whole gemeente; made higher or wider where it fits no sheet. */
export function shownFrame(seen: Bounds | null, rings: Rings): Bounds {
  const whole = bounds(Object.values(rings).flat()) ?? { minX: 0, minY: 0, maxX: 1, maxY: 1 };
  const { minX, minY, maxX, maxY } = seen ?? wider(whole, margin, margin);
  const [width, height] = [maxX - minX, maxY - minY];
  const frame = { minX, minY, maxX, maxY };
  if (height < flattest * width) return wider(frame, 0, (flattest * width - height) / 2);
  if (height > highest * width) return wider(frame, (height / highest - width) / 2, 0);
  return frame;
}

function wider({ minX, minY, maxX, maxY }: Bounds, aside: number, above: number): Bounds {
  return { minX: minX - aside, minY: minY - above, maxX: maxX + aside, maxY: maxY + above };
}
