import type { ChangeFigures } from '../../analysis/indicators/change.ts';
import type { SlideColumn } from '../../domain/meeting/slide.ts';
import { begun } from '../begun.ts';
import { plainText } from '../../text/figure-text.ts';
import { hottestText, type HottestText } from '../../text/hottest-text.ts';
import { figures as figureWords } from '../../text/nl/figures.ts';
import { overleg } from '../../text/nl/overleg.ts';
import { overlegPlaats } from '../../text/nl/overleg-plaats.ts';
import type { ResolvedView } from '../../view/resolve-view.ts';
import type { PageSort } from '../occasion.ts';
import { fitted, isMadeUp, row, slideOf, sourceOf } from '../slide-parts.ts';

const words = overlegPlaats.incidenten;

/** Where most happened, by name, with the map of the indicator that was chosen. */
export const incidentenPage: PageSort = {
  requests: (view) => Object.values(requestsOf(view)),
  slide: (view, occasion, found) => {
    const { municipality } = occasion;
    const asked = requestsOf(view);
    const indicator = municipality.indicators.find(({ id }) => id === asked.hottest.indicator);
    const months = overleg.months(view.period.from, view.period.to);
    if (indicator === undefined) return slideOf(overleg.unknown, { kicker: months });
    const [hottest, change] = [found(asked.hottest), found(asked.change)];
    const said = hottest === undefined ? null : hottestText(hottest.figures, municipality.areas);
    const slide = slideOf(headlineOf(said, indicator.name, change?.figures), {
      kicker: overleg.kicker(indicator.name, months),
      lead: said?.is === 'place' ? said.counted : '',
      source: sourceOf(occasion, [indicator], [hottest, change]),
      isMadeUp: isMadeUp([hottest, change]),
    });
    return fitted(slide, countColumns(change?.figures));
  },
};

function requestsOf(view: ResolvedView) {
  const [indicator = ''] = view.map.indicators;
  const { period } = view;
  return {
    hottest: { about: 'hottest', indicator, span: period, sigma: view.map.sigma },
    change: { about: 'change', indicator, span: period },
  } as const;
}

/** The hottest place by its name; where none can be named, how many there were. */
function headlineOf(said: HottestText | null, name: string, change: ChangeFigures | undefined): string {
  if (said?.is === 'place') return `${said.title}: ${said.where}`;
  if (said?.is === 'nowhere') return said.sentence;
  return words.headline(name, shown(change?.now));
}

function shown(figure: ChangeFigures['now'] | undefined): string {
  return figure === undefined || figure === 'not-shown' ? begun(figureWords.missing) : plainText(figure);
}

function countColumns(change: ChangeFigures | undefined): SlideColumn[] {
  if (change === undefined) return [];
  return [
    { title: words.total, rows: [row(shown(change.now))] },
    { title: words.before, rows: [row(shown(change.before))] },
  ];
}
