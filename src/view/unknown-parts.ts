import type { Municipality } from '../policy/municipality.ts';
import { written } from './parameter.ts';
import { parametersOf } from './part.ts';
import { parts } from './parts.ts';
import type { View } from './view.ts';

/**
 * The parts of a View, by their names in the URL, that are well written but name something these data do not hold:
 * another gemeente, an indicator that went, an area that is not there. The screens show their default in its place.
 */
export function unknownParts(view: View, municipality: Municipality): readonly string[] {
  return parametersOf(parts, view).flatMap(([parameter, value]) => {
    const names = written(parameter, value).map(([name]) => name);
    return names.length === 0 || parameter.isKnown(value, municipality) ? [] : names;
  });
}
