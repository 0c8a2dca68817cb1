import type { ChangeFigures } from '../../analysis/indicators/change.ts';
import type { HotspotsFinding } from '../../analysis/hotspots/hotspots.ts';
import type { WhereFigures } from '../../analysis/places/where.ts';
import type { MapHot, SlideColumn, SlideTable } from '../../domain/meeting/slide.ts';
import { fewestForColour } from '../../domain/thresholds.ts';
import { kindNameIn } from '../../indicator/kind-name.ts';
import { plainText } from '../../text/figure-text.ts';
import { hotNote } from '../../text/hot-note.ts';
import { hottestText } from '../../text/hottest-text.ts';
import { figures as figureWords } from '../../text/nl/figures.ts';
import { overleg } from '../../text/nl/overleg.ts';
import { overlegPlaats } from '../../text/nl/overleg-plaats.ts';
import { reasonText } from '../../text/reason-text.ts';
import type { ResolvedView } from '../../view/resolve-view.ts';
import { hotLegend, hotRequest, mapHot } from '../hot.ts';
import { mapNote, mapPicture, mapTable } from '../map.ts';
import type { Occasion, PageSort } from '../occasion.ts';
import { fitted, isMadeUp, row, slideOf, sourceOf } from '../slide-parts.ts';

const words = overlegPlaats.incidenten;

/** Where most happened, by name, with the map of the indicator that was chosen. */
export const incidentenPage: PageSort = {
  requests: (view) => Object.values(requestsOf(view)),
  slide: (view, occasion, found) => {
    const asked = requestsOf(view);
    const [where, change, hot] = [found(asked.where), found(asked.change), found(asked.hot)];
    const { municipality } = occasion;
    const indicator = municipality.indicators.find(({ id }) => id === asked.where.indicator);
    const months = overleg.months(view.period.from, view.period.to);
    if (indicator === undefined || where?.figures.is === 'no-indicator')
      return slideOf(overleg.unknown, { kicker: months });
    const { name } = indicator;
    const figures = where?.figures ?? null;
    const map = figures?.map ?? null;
    const slide = slideOf(headlineOf(figures, name, change?.figures, occasion), {
      kicker: overleg.kicker(name, months),
      lead: leadOf(figures, occasion),
      picture: map === null ? null : mapPicture(map, name, view.period, municipality, hotOf(hot)),
      table: figures === null ? null : withHotNote(mapTable(figures, name, view.period, municipality), hot),
      source: [
        sourceOf(occasion, [indicator], [where, change, hot]),
        ...(map === null ? [] : [mapNote(map, fewestForColour), ...hotTexts(hot)]),
      ].join(' '),
      isMadeUp: isMadeUp([where, change, hot]),
    });
    return fitted(slide, countColumns(change?.figures));
  },
};

function requestsOf({ map: { indicators, sigma }, period }: ResolvedView) {
  const [indicator = ''] = indicators;
  return {
    where: { about: 'where', indicator, span: period, sigma },
    change: { about: 'change', indicator, span: period },
    hot: hotRequest(indicator, period),
  } as const;
}

/** Of what could not be looked for nothing is marked. */
function hotOf(finding: HotspotsFinding | undefined): MapHot | null {
  return finding?.figures.is === 'hotspots' ? mapHot(finding.figures) : null;
}

function hotTexts(finding: HotspotsFinding | undefined): string[] {
  const text = finding?.figures.is === 'hotspots' ? hotLegend(finding.figures) : '';
  return text === '' ? [] : [text];
}

/** With the sentence of every map on what stands out, for who does not see it. */
function withHotNote(table: SlideTable | null, finding: HotspotsFinding | undefined): SlideTable | null {
  if (table === null || finding?.figures.is !== 'hotspots') return table;
  return { ...table, caption: `${table.caption}. ${hotNote(finding.figures)}` };
}

/** The hottest place by its name; where none can be named, that nowhere stands out, or how many there were. */
function headlineOf(
  figures: WhereFigures | null,
  name: string,
  change: ChangeFigures | undefined,
  { municipality }: Occasion,
): string {
  const said = figures === null ? null : hottestText(figures.hottest, municipality.areas);
  if (said?.is === 'place') return `${said.title}: ${said.where}`;
  return said?.is === 'nowhere' ? said.sentence : words.headline(name, shown(change?.now));
}

/** What was counted there, and why there is no map where there is none. */
function leadOf(figures: WhereFigures | null, { municipality }: Occasion): string {
  if (figures === null) return '';
  const said = hottestText(figures.hottest, municipality.areas);
  const why =
    figures.map === null && figures.why !== null
      ? [reasonText(figures.why, kindNameIn(municipality.kinds))]
      : [];
  return [...(said?.is === 'place' ? [said.counted] : []), ...why].join(' ');
}

function shown(figure: ChangeFigures['now'] | undefined): string {
  return figure === undefined || figure === 'not-shown' ? figureWords.missing : plainText(figure);
}

function countColumns(change: ChangeFigures | undefined): SlideColumn[] {
  if (change === undefined) return [];
  return [
    { title: words.total, rows: [row(shown(change.now), { about: words.total })] },
    { title: words.before, rows: [row(shown(change.before), { about: words.before })] },
  ];
}
