import { changed as changedIn, valuesOf, type ChangeOf, type ValuesOf } from './part.ts';
import { parts } from './parts.ts';

/** Every screen, under the group of the menu that it stands in, in the order of the menu, or at the foot of every page: the one place that says so. */
export const screensIn = {
  vergadering: ['overzicht', 'sinds', 'overleg', 'raad'],
  onderzoek: ['kaart', 'trends', 'bijzonderheden', 'beleving', 'cameratoezicht'],
  plan: ['prioriteit', 'uitvoering', 'dossier', 'gegevens'],
  foot: ['verantwoording'],
} as const;

export const menuGroups = ['vergadering', 'onderzoek', 'plan'] as const;
export type MenuGroup = (typeof menuGroups)[number];

export const screens = Object.values(screensIn).flat();
export type ScreenName = (typeof screens)[number];

/** The whole state of the screen: it is the URL, and holds no data. `null` means: the default that fits the data. */
export type View = { readonly screen: ScreenName } & ValuesOf<typeof parts>;

/** Some of a View, at any depth: `{ map: { mode: 'vakken' } }`. */
export type Change = { readonly screen?: ScreenName } & ChangeOf<typeof parts>;

/** The View of an empty URL; every null is filled in from the data by resolve-view. */
export const defaultView: View = {
  screen: 'overzicht',
  ...valuesOf(parts, (parameter) => parameter.default),
};

/** The View with a change in it. */
export function changed(view: View, change: Change): View {
  return changedIn(parts, view, change);
}
