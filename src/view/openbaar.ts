import type { Parameter } from './parameter.ts';
import { written } from './parameter.ts';
import { mapped, parametersOf } from './part.ts';
import { parts } from './parts.ts';
import type { View } from './view.ts';
import { wantedAudience } from './wanted-audience.ts';

/** What was chosen and openbaar cannot have, to be taken up again for the driehoek. */
export type Aside = ReadonlyMap<Parameter<unknown>, unknown>;

export const nothingAside: Aside = new Map();

/** What of a View openbaar cannot have. */
export function closedIn(view: View): Aside {
  return new Map(parametersOf(parts, view).filter(([parameter, value]) => !parameter.isOpen(value)));
}

/** The names in the URL of what was put aside. */
export function namesOf(aside: Aside): readonly string[] {
  return [...aside].flatMap(([parameter, value]) => written(parameter, value).map(([name]) => name));
}

/** A View as its audience can have it: openbaar without what it cannot have, the driehoek with what was put aside for openbaar. */
export function forAudience(view: View, aside: Aside): View {
  const isOpen = wantedAudience(view) === 'openbaar';
  return mapped(parts, view, (parameter, value) => {
    if (isOpen) return parameter.isOpen(value) ? value : parameter.default;
    return value === parameter.default ? (aside.get(parameter) ?? value) : value;
  });
}
