import type { Parameter } from './parameter.ts';
import { written } from './parameter.ts';
import { parametersOf, valuesOf } from './part.ts';
import { parts, policeTotal } from './parts.ts';
import { changed, defaultView, screens, type View } from './view.ts';

/** A View read from a URL, with the parts that could not be used. Those are dropped, never fatal. */
export interface ReadView {
  readonly view: View;
  readonly dropped: readonly string[];
}

/** Stands first in every query, so that this version can read the links of an earlier one. */
const version = ['versie', '2'] as const;

/** Before this one Trends opened at all that the police counts, and a link to that named no subject. */
const openedAtTotal = '1';

/** A map, not a record: `constructor` and its like are no names of parameters. */
const spellings = new Map(
  parametersOf(parts, defaultView).flatMap(([parameter]) =>
    parameter.spellings.map((spelling) => [spelling.name, { parameter, spelling }] as const),
  ),
);

/**
 * Reads a hash such as `#/kaart?periode=2025-11..2026-10&wat=fietsendiefstal`. Total: any text gives a View, and
 * every name that is unknown or whose text cannot be used stands in `dropped`.
 */
export function readUrl(hash: string): ReadView {
  const text = hash.replace(/^#?\/?/, '');
  const mark = text.indexOf('?');
  const path = mark < 0 ? text : text.slice(0, mark);
  const screen = screens.find((name) => name === path);
  const dropped = screen === undefined && path !== '' ? [path] : [];
  let isOld = false;
  const read = new Map<Parameter<unknown>, unknown>();
  for (const [name, value] of new URLSearchParams(mark < 0 ? '' : text.slice(mark + 1))) {
    if (name === version[0] && (value === version[1] || value === openedAtTotal)) {
      isOld = value === openedAtTotal;
      continue;
    }
    const found = spellings.get(name);
    const parsed = found?.spelling.parse(value) ?? null;
    if (found === undefined || parsed === null) dropped.push(name);
    else read.set(found.parameter, parsed);
  }
  const values = valuesOf(parts, (parameter) => read.get(parameter) ?? parameter.default);
  const view = { screen: screen ?? defaultView.screen, ...values };
  const isTotal = isOld && view.screen === 'trends' && view.trends.subject === '';
  return { view: isTotal ? changed(view, { trends: { subject: policeTotal } }) : view, dropped };
}

/** Writes a View as a hash; only what differs from the default, in the order of the declarations. */
export function writeUrl(view: View): string {
  const texts = parametersOf(parts, view).flatMap(([parameter, value]) => written(parameter, value));
  const path = `#/${view.screen}`;
  if (texts.length === 0) return path;
  const query = new URLSearchParams([version, ...texts].map(([name, text]) => [name, text]));
  return `${path}?${query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/')}`;
}
