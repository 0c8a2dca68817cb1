import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import type { Chosen } from '../../analysis/cameras/design.ts';
import { namesOfWhole } from '../../analysis/cameras/whole-areas.ts';

const words = evaluatie.buurten;

/** More of the camera's area than this across the border of the buurt is worth a sentence. */
const smallPart = 0.05;

/** How coarse whole buurten are against what the camera watches; null for a design in cells. */
export function precisionText(chosen: Pick<Chosen, 'design' | 'whole' | 'known'>): string | null {
  const { whole, known } = chosen;
  const names = namesOfWhole(chosen);
  if (whole === null || names === null) return null;
  const { ofArea, inArea } = whole.share;
  const across = 1 - inArea;
  return [
    words.precision(names.treatment, ofArea, known === 'buurt'),
    ...(across > smallPart ? [words.across(across)] : []),
  ].join(' ');
}
