import { formatMonth, monthsIn, parseMonth, type Span } from '../domain/time/month.ts';
import { defaultView } from './default-view.ts';
import {
  formatControl,
  formatCorners,
  formatMonths,
  formatRings,
  parseControl,
  parseCorners,
  parseMonths,
  parseRings,
  parseYears,
} from './url-design.ts';
import { isAreaId, isId } from './url-id.ts';
import {
  cameraParts,
  designLevels,
  dossierParts,
  mapModes,
  screens,
  trendYears,
  type DesignPart,
  type MapPart,
  type View,
} from './view.ts';

/** A View read from a URL, with the parts that could not be used. Those are dropped, never fatal. */
export interface ReadView {
  readonly view: View;
  readonly dropped: readonly string[];
}

/** Fifty years: a longer period is a slip, and would ask for thousands of months. */
const mostMonths = 600;

type Reader = (view: View, text: string) => View | null;

const oneOf =
  <Value extends string>(values: readonly Value[], put: (view: View, value: Value) => View): Reader =>
  (view, text) => {
    const value = values.find((candidate) => candidate === text);
    return value === undefined ? null : put(view, value);
  };

const put = (view: View, map: Partial<MapPart>): View => ({ ...view, map: { ...view.map, ...map } });

/** Changes what is chosen about an evaluation; null, what a text could not be read as, drops it. */
const design = (view: View, change: Partial<DesignPart> | null): View | null =>
  change === null
    ? null
    : { ...view, cameras: { ...view.cameras, design: { ...view.cameras.design, ...change } } };

/** One entry per part of the query: the name in the URL and how its text changes the View. */
const readers: Readonly<Record<string, Reader>> = {
  versie: (view, text) => (text === '1' ? view : null),
  gemeente: (view, text) => (isId(text) ? { ...view, municipality: text } : null),
  publiek: oneOf(['driehoek', 'openbaar'], (view, audience) => ({ ...view, audience })),
  periode: (view, text) => {
    const period = parseSpan(text);
    return period === null ? null : { ...view, period };
  },
  wat: (view, text) => {
    const indicators = text.split(',');
    return indicators.length <= 2 && indicators.every(isId) ? put(view, { indicators }) : null;
  },
  hoe: oneOf(mapModes, (view, mode) => put(view, { mode })),
  vak: oneOf(['100', '500'], (view, cell) => put(view, { cell: cell === '100' ? 100 : 500 })),
  straal: (view, text) => {
    const sigma = Number(text);
    return Number.isInteger(sigma) && sigma >= 100 && sigma <= 500 ? put(view, { sigma }) : null;
  },
  cameras: oneOf(['ja', 'nee'], (view, shown) => put(view, { cameras: shown === 'ja' })),
  per: oneOf(['inwoners', 'aantal'], (view, per) => put(view, { perInhabitants: per === 'inwoners' })),
  plek: (view, text) => {
    const place = parsePlace(text);
    return place === null ? null : put(view, { place });
  },
  gebied: (view, text) => (isAreaId(text) ? put(view, { selected: text }) : null),
  onderwerp: (view, text) => (isId(text) ? { ...view, trends: { ...view.trends, subject: text } } : null),
  prioriteit: (view, text) => (isId(text) ? { ...view, plan: { ...view.plan, priority: text } } : null),
  eigenaar: (view, text) => (isPhrase(text) ? { ...view, plan: { ...view.plan, owner: text } } : null),
  stand: (view, text) => (isPhrase(text) ? { ...view, plan: { ...view.plan, status: text } } : null),
  deel: oneOf(dossierParts, (view, part) => ({ ...view, dossier: { ...view.dossier, part } })),
  indicator: (view, text) => (isId(text) ? { ...view, dossier: { ...view.dossier, indicator: text } } : null),
  onderdeel: oneOf(cameraParts, (view, part) => ({ ...view, cameras: { ...view.cameras, part } })),
  camera: (view, text) => (isId(text) ? { ...view, cameras: { ...view.cameras, camera: text } } : null),
  niveau: oneOf(designLevels, (view, level) => design(view, { level }) ?? view),
  'straal-camera': (view, text) =>
    design(view, /^[1-9]\d{1,3}$/.test(text) ? { area: { is: 'radius', radius: Number(text) } } : null),
  'gebied-camera': (view, text) => {
    const corners = parseCorners(text);
    return design(view, corners === null ? null : { area: { is: 'outline', corners } });
  },
  ringen: (view, text) => {
    const rings = parseRings(text);
    return design(view, rings === null ? null : { rings });
  },
  uitkomst: (view, text) => design(view, isId(text) ? { outcome: text } : null),
  controle: (view, text) => {
    const control = parseControl(text);
    return design(view, control === null ? null : { control });
  },
  vensters: (view, text) => {
    const windows = parseYears(text);
    return design(view, windows === null ? null : { windows });
  },
  weggelaten: (view, text) => {
    const leftOut = parseMonths(text);
    return design(view, leftOut === null ? null : { leftOut });
  },
  jaren: oneOf(trendYears, (view, years) => ({ ...view, analysis: { ...view.analysis, years } })),
  basis: (view, text) =>
    /^(19|20|21)\d{2}$/.test(text) ? { ...view, analysis: { ...view.analysis, base: Number(text) } } : null,
  eenheid: oneOf(['maand', 'jaar'], (view, unit) => ({ ...view, trends: { ...view.trends, unit } })),
};

/**
 * Reads a hash such as `#/kaart?periode=2025-11..2026-10&wat=fietsendiefstal`. Total: any text gives a View, and
 * every name that is unknown or whose text cannot be used stands in `dropped`.
 */
export function readUrl(hash: string): ReadView {
  const text = hash.replace(/^#?\/?/, '');
  const mark = text.indexOf('?');
  const path = mark < 0 ? text : text.slice(0, mark);
  const screen = screens.find((name) => name === path);
  const start: View = { ...defaultView, screen: screen ?? defaultView.screen };
  const dropped = screen === undefined && path !== '' ? [path] : [];
  let view = start;
  for (const [name, value] of new URLSearchParams(mark < 0 ? '' : text.slice(mark + 1))) {
    // Own names only: `constructor` and its like are not parts of a View.
    const next = Object.hasOwn(readers, name) ? (readers[name]?.(view, value) ?? null) : null;
    if (next === null) dropped.push(name);
    else view = next;
  }
  return { view, dropped };
}

/** Writes a View as a hash; only what differs from the default, in a fixed order. */
export function writeUrl(view: View): string {
  const query = new URLSearchParams();
  const add = (name: string, text: string | null): void => {
    if (text !== null) query.set(name, text);
  };
  const { map, trends, analysis, plan, dossier, cameras } = view;
  const start = defaultView;
  add('gemeente', view.municipality);
  add('publiek', view.audience);
  add('periode', view.period === null ? null : formatSpan(view.period));
  add('wat', map.indicators.length === 0 ? null : map.indicators.join(','));
  add('hoe', map.mode === start.map.mode ? null : map.mode);
  add('vak', map.cell === start.map.cell ? null : String(map.cell));
  add('straal', map.sigma === start.map.sigma ? null : String(map.sigma));
  add('cameras', map.cameras === start.map.cameras ? null : 'nee');
  add('per', map.perInhabitants === start.map.perInhabitants ? null : 'inwoners');
  add('plek', map.place === null ? null : formatPlace(map.place));
  add('gebied', map.selected);
  add('onderwerp', trends.subject === start.trends.subject ? null : trends.subject);
  add('eenheid', trends.unit === start.trends.unit ? null : trends.unit);
  add('jaren', analysis.years === start.analysis.years ? null : analysis.years);
  add('basis', analysis.base === null ? null : String(analysis.base));
  add('prioriteit', plan.priority === '' ? null : plan.priority);
  add('eigenaar', plan.owner === '' ? null : plan.owner);
  add('stand', plan.status === '' ? null : plan.status);
  add('deel', dossier.part === start.dossier.part ? null : dossier.part);
  add('indicator', dossier.indicator === '' ? null : dossier.indicator);
  add('onderdeel', cameras.part === start.cameras.part ? null : cameras.part);
  add('camera', cameras.camera === '' ? null : cameras.camera);
  addDesign(cameras.design, add);
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return `#/${view.screen}${text === '' ? '' : `?versie=1&${text}`}`;
}

function addDesign(chosen: DesignPart, add: (name: string, text: string | null) => void): void {
  const { level, area, outcome, control, windows, leftOut } = chosen;
  const rings = formatRings(chosen.rings);
  add('niveau', level === defaultView.cameras.design.level ? null : level);
  add('straal-camera', area?.is === 'radius' ? String(area.radius) : null);
  add('gebied-camera', area?.is === 'outline' ? formatCorners(area.corners) : null);
  add('ringen', rings === formatRings(defaultView.cameras.design.rings) ? null : rings);
  add('uitkomst', outcome === '' ? null : outcome);
  add('controle', control === null ? null : formatControl(control));
  add('vensters', windows === null ? null : `${windows.before}-${windows.after}`);
  add('weggelaten', leftOut.length === 0 ? null : formatMonths(leftOut));
}

function formatSpan(span: Span): string {
  return `${formatMonth(span.from)}..${formatMonth(span.to)}`;
}

function parseSpan(text: string): Span | null {
  const [fromText = '', toText = '', ...more] = text.split('..');
  const from = parseMonth(fromText);
  const to = parseMonth(toText);
  if (from === null || to === null || to < from || more.length > 0) return null;
  return monthsIn({ from, to }) > mostMonths ? null : { from, to };
}

type Place = NonNullable<MapPart['place']>;

/** Whole metres and hundredths of a zoom, on writing and on reading, so that a link says what it shows. */
function rounded({ x, y, zoom }: Place): Place {
  return { x: Math.round(x), y: Math.round(y), zoom: Math.round(zoom * 100) / 100 };
}

function formatPlace(place: Place): string {
  const { x, y, zoom } = rounded(place);
  return `${x},${y},${zoom}`;
}

function parsePlace(text: string): Place | null {
  if (!/^-?\d+(\.\d+)?(,\d+(\.\d+)?){2}$/.test(text)) return null;
  const [x = NaN, y = NaN, zoom = NaN] = text.split(',').map(Number);
  const place = rounded({ x, y, zoom });
  const isRd = place.x > -10_000 && place.x < 300_000 && place.y > 290_000 && place.y < 630_000;
  return isRd && place.zoom >= 5 && place.zoom <= 20 ? place : null;
}

/** Words of the plan, such as who owns an action point. */
function isPhrase(text: string): boolean {
  return /^\P{Cc}{1,100}$/u.test(text);
}
