import type { Caveat } from '../../../analysis/finding.ts';
import type { About } from '../../../domain/geo/outline-files.ts';
import type { Audience } from '../../../domain/privacy/disclosure.ts';
import type { MapPicture } from '../../../domain/meeting/slide.ts';
import type { Shown } from '../../../map/shown-picture.tsx';
import { isReal } from '../../../policy/made-up.ts';
import type { Municipality } from '../../../policy/municipality.ts';
import { meenemen } from '../../../text/nl/meenemen.ts';
import { overlegScherm } from '../../../text/nl/overleg-scherm.ts';
import { differenceRows, hotRows, shownRows, type ShownRow } from './shown-rows.ts';

/** What goes along of a map, and what has to be said of it. */
export interface Taken {
  readonly shown: Shown;
  /** The id of the indicator; part of the name of a file. */
  readonly indicator: string;
  readonly audience: Audience;
  /** When that was, in words; of a difference both times. */
  readonly period: string;
  /** For whom it is, and whether anything of it was made up. */
  readonly marks: readonly string[];
}

/** For whom something is, and `fictief` where anything that it rests on was made up. */
export function marksOf(
  audience: Audience,
  restsOn: readonly { readonly fictief: boolean }[],
): readonly string[] {
  const { marks } = overlegScherm.present;
  return [marks[audience], ...(restsOn.every(isReal) ? [] : [marks.fictief])];
}

/** What a finding rests on: squares that stand out may rest on homes, or on a time before, that were made up. */
export function resting(caveats: readonly Caveat[]): readonly { readonly fictief: boolean }[] {
  return [{ fictief: caveats.includes('fictief') }];
}

/** The cameras as a picture marks them. */
export function camerasOn({ cameras }: Pick<Municipality, 'cameras'>): MapPicture['marks'] {
  return cameras.map(({ name, x, y }) => ({ is: 'camera', name, x, y }));
}

/** Every piece that goes along, with the words of the map. */
export function rowsOf({ content, hot, difference }: Shown, nameOf: (area: string) => string): ShownRow[] {
  return [
    ...shownRows(content, nameOf),
    ...(hot === null ? [] : hotRows(hot)),
    ...(difference === null ? [] : differenceRows(difference.found, difference.words)),
  ];
}

/** What a layer says of all its pieces together, and of each: programs that draw maps often keep only the second. */
export function aboutAll({ period, marks }: Pick<Taken, 'period' | 'marks'>): About {
  return { [meenemen.fields.period]: period, [meenemen.fields.mark]: marks.join(' · ') };
}
