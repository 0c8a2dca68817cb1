import type { DifferenceFinding } from '../../../analysis/difference/difference.ts';
import type { SeriesInfo } from '../../../domain/observation/series.ts';
import type { Bounds } from '../../../domain/geo/polygon.ts';
import { shownFrame } from '../../../map/shown-frame.ts';
import type { Municipality } from '../../../policy/municipality.ts';
import { timeText } from '../../../text/days.ts';
import { meenemen } from '../../../text/nl/meenemen.ts';
import { verschil } from '../../../text/nl/verschil.ts';
import { differenceWords } from '../difference-words.ts';
import { shownDays, type Side } from '../sides.ts';
import { camerasOn, marksOf, resting, type Taken } from './taken.ts';

type Found = Extract<DifferenceFinding['figures'], { readonly is: 'difference' }>;

/** Where it is taken along, and when. */
interface Around {
  readonly municipality: Municipality;
  /** What of the map is in view; null is all of it. */
  readonly seen: Bounds | null;
  /** The line that tells of when the figures are. */
  readonly date: string;
}

/** The map of a difference to take along: its shapes, words, sources (those of both maps) and marks. */
export function shownDifference(
  found: Found,
  caveats: DifferenceFinding['caveats'],
  [one, other]: readonly [Side, Side],
  series: readonly SeriesInfo[],
  { municipality, seen, date }: Around,
): Taken {
  const { audience, map } = one.view;
  const { rings, cameras, profile } = municipality;
  const shownCameras = map.cameras ? cameras : [];
  const words = differenceWords(found, [one, other]);
  const period = meenemen.versus(timeText(shownDays(one.view)), timeText(shownDays(other.view)));
  const titles = [...new Set(series.map(({ title }) => title))];
  const keys = shownCameras.length > 0 ? (['camera'] as const) : [];
  return {
    shown: {
      content: {
        is: 'cells',
        legend: { title: words.title, entries: [], keys, notes: [words.note] },
        shapes: [],
      },
      hot: null,
      difference: { found, words },
      freePlace: null,
      marks: map.cameras ? camerasOn(municipality) : [],
      frame: shownFrame(seen, rings),
      title: found.of === 'times' ? one.indicator.name : verschil.mapName(one.name, other.name),
      subtitle: meenemen.subtitle(profile.name, period),
      foot: [meenemen.source(titles), date],
    },
    indicator: `${one.indicator.id}-${meenemen.differenceFile}`,
    audience,
    period,
    marks: marksOf(audience, [...series, ...shownCameras, ...resting(caveats)]),
  };
}
