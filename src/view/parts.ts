import type { AreaId, Ring } from '../domain/area/area.ts';
import { isAround, isFree, mostOutline, type Within } from '../domain/area/within.ts';
import { defaultRings, type RingBand } from '../domain/camera-effect/design.ts';
import type { Month } from '../domain/time/month.ts';
import type { Municipality } from '../policy/municipality.ts';
import {
  formatControl,
  formatCorners,
  formatMonths,
  formatRings,
  formatYears,
  parseControl,
  parseCorners,
  parseMonths,
  parseRings,
  parseYears,
} from './url-design.ts';
import { closed, optional, parameter, type Parameter, type Codec } from './parameter.ts';
import type { ValuesOf } from './part.ts';
import {
  areaId,
  around,
  dataMark,
  days,
  id,
  ids,
  oneOf,
  phrase,
  place,
  span,
  whole,
  yesNo,
} from './codecs.ts';

export const mapModes = ['dichtheid', 'vakken', 'buurten'] as const;

/** Years that the direction of a trend is read from; `alles` is as many as there are. */
export const trendYears = ['3', '5', 'alles'] as const;

/** Names all that the police counts as a subject of Trends, whatever its kind is called in the data. */
export const policeTotal = 'totaal';

export const dossierParts = ['streefwaarden', 'registraties', 'classificatie', 'bestand'] as const;
export type DossierPartName = (typeof dossierParts)[number];

/** Composing a meeting, showing it, its report on paper, or a sheet about one subject, which the page names. */
const meetingForms = ['opstellen', 'presenteren', 'verslag', 'blad'] as const;

export const cameraParts = ['register', 'evaluatie', 'verslag'] as const;
export type CameraPartName = (typeof cameraParts)[number];

/** At what the evaluation looks: cells around the camera, or the whole buurt that it stands in. */
export const designLevels = ['vak', 'buurt'] as const;
export type DesignLevel = (typeof designLevels)[number];

/** With what a camera is compared; of places the RD centre and the radius in metres. */
export type ControlPart =
  | { readonly is: 'areas'; readonly ids: readonly AreaId[] }
  | { readonly is: 'rest'; readonly of: AreaId }
  | {
      readonly is: 'places';
      readonly places: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
    };

/** What a camera is taken to watch: metres around it, or 3 to 40 corners in whole RD metres that a person drew. */
export type AreaPart =
  | { readonly is: 'radius'; readonly radius: number }
  | { readonly is: 'outline'; readonly corners: Ring };

const radius = whole(10, 9_999);
const rings: Codec<readonly RingBand[]> = { parse: parseRings, format: formatRings };
const control: Codec<ControlPart> = { parse: parseControl, format: formatControl };
const windows = { parse: parseYears, format: formatYears };
const months: Codec<readonly Month[]> = { parse: parseMonths, format: formatMonths };

/** Two spellings of one choice: a link holds one of them, and the last where a person wrote both. */
const watchedArea: Parameter<AreaPart | null> = {
  default: null,
  spellings: [
    {
      name: 'straal-camera',
      parse(text) {
        const metres = radius.parse(text);
        return metres === null ? null : { is: 'radius', radius: metres };
      },
      format: (area) => (area?.is === 'radius' ? radius.format(area.radius) : null),
    },
    {
      name: 'gebied-camera',
      parse(text) {
        const corners = parseCorners(text);
        return corners === null ? null : { is: 'outline', corners };
      },
      format: (area) => (area?.is === 'outline' ? formatCorners(area.corners) : null),
    },
  ],
  isKnown: () => true,
  isOpen: (area) => area?.is !== 'outline',
};

/** The place that Kaart and Trends are about: an area by its id, a point with a radius, or what a person drew. */
const within: Parameter<Within | null> = {
  default: null,
  spellings: [
    {
      name: 'gebied',
      parse: (text) => areaId.parse(text),
      format: (place) => (place === null || isFree(place) ? null : areaId.format(place)),
    },
    {
      name: 'rond',
      parse: (text) => around.parse(text),
      format: (place) => (place === null || !isAround(place) ? null : around.format(place)),
    },
    {
      name: 'omtrek',
      parse(text) {
        const corners = parseCorners(text, mostOutline);
        return corners === null ? null : { corners };
      },
      format: (place) =>
        place === null || !isFree(place) || isAround(place) ? null : formatCorners(place.corners),
    },
  ],
  // An area that is known by its name only comes with a file, and goes with it.
  isKnown: (place, data) =>
    place === null || isFree(place) || place.startsWith('naam:') || isArea(place, data),
  isOpen: (place) => place === null || !isFree(place),
};

/**
 * Every parameter of the View: its name in the URL, how it is written there, its default, and whether these data hold
 * what it names. A URL names them in this order.
 */
export const parts = {
  municipality: optional('gemeente', id, (one, { profile }) => one === profile.id),
  audience: optional('publiek', oneOf(['driehoek', 'openbaar'])),
  period: optional('periode', span),
  /** Days in the place of the period, on the screens that know days; null is the period. */
  days: optional('dagen', days),
  /** By which data the link was made that was opened, so that other data can say so; null of what was chosen here. */
  madeWith: optional('cijfers', dataMark),

  /** What the map shows. */
  map: {
    /** Indicator ids, one, or two side by side. */
    indicators: parameter('wat', ids(2), [], (all, { profile }) =>
      all.every((one) => profile.mapIndicators.includes(one)),
    ),
    /** Years back: the same days of so many years before stand beside those that were chosen. Null is nothing beside them. */
    yearsBefore: optional('eerder', whole(1, 50)),
    /** Whether two maps are drawn as one, of where they differ by more than chance. */
    difference: closed(parameter('verschil', yesNo('ja', 'nee'), false), (isShown) => !isShown),
    mode: parameter('hoe', oneOf(mapModes), 'dichtheid'),
    /** Side of the cells in metres. */
    cell: closed(parameter('vak', oneOf([100, 500]), 500), (metres) => metres === 500),
    /** Bandwidth of the density: standard deviation in metres. */
    sigma: parameter('straal', whole(100, 500), 150),
    cameras: parameter('cameras', yesNo('ja', 'nee'), true),
    /** Whether squares with more than chance gives are marked. */
    chance: closed(parameter('toeval', yesNo('ja', 'nee'), false), (isMarked) => !isMarked),
    /** Whether the screen is the one for a besmettingszone; where that lies is in no address. */
    letter: closed(parameter('besmettingszone', yesNo('ja', 'nee'), false), (isOpen) => !isOpen),
    perInhabitants: parameter('per', yesNo('inwoners', 'aantal'), false),
    /** Null is the whole gemeente. */
    place: optional('plek', place),
  },

  /** Null is the whole gemeente. */
  within,

  /** What the trends screen shows. */
  trends: {
    /** Indicator id, kind id for a police total, or `policeTotal`; empty for what the screen opens at. */
    subject: parameter(
      'onderwerp',
      id,
      '',
      (one, data) => one === policeTotal || isIndicator(one, data) || isKind(one, data),
    ),
    /** What a bar is; openbaar knows no days, and so no weeks. */
    unit: closed(parameter('eenheid', oneOf(['maand', 'jaar', 'week']), 'maand'), (unit) => unit !== 'week'),
  },

  /** Against what the trends screen holds its subject. */
  analysis: {
    years: parameter('jaren', oneOf(trendYears), '5'),
    /** The year that an index sets to 100; null is the first that all have. */
    base: optional('basis', whole(1900, 2199)),
  },

  /** Which part of the plan is in view; an empty text is the first priority, or no filter. */
  plan: {
    priority: parameter('prioriteit', id, '', (one, { priorities }) => hasId(priorities, one)),
    /** Owner of action points, in the words of the plan. */
    owner: parameter('eigenaar', phrase, '', (one, { actionPoints }) =>
      actionPoints.some(({ owners }) => owners.includes(one)),
    ),
    /** A status of action points, or `te laat` or `dit kwartaal`. */
    status: parameter('stand', phrase, ''),
  },

  /** What the team writes. */
  dossier: {
    part: parameter('deel', oneOf(dossierParts), 'streefwaarden'),
    /** Indicator id; empty for none chosen. */
    indicator: parameter('indicator', id, '', isIndicator),
    /** Whether only the targets are listed that wait for the team. */
    onlyWaiting: parameter('wachtend', yesNo('ja', 'nee'), false),
  },

  /** The meeting in view. */
  meeting: {
    /** Its id; empty for the one that is worked on. */
    id: parameter('overleg', id, ''),
    shows: parameter('vorm', oneOf(meetingForms), 'opstellen'),
    /** The id of a page; empty for the first. */
    page: parameter('pagina', id, ''),
  },

  /** What the screen on cameras shows. */
  cameras: {
    part: parameter('onderdeel', oneOf(cameraParts), 'register'),
    /** Camera id; empty for the first. */
    camera: parameter('camera', id, '', (one, { cameras }) => hasId(cameras, one)),
    /** What a person chose about an evaluation; null is what is proposed for the camera and the data. */
    design: {
      level: parameter('niveau', oneOf(designLevels), 'vak'),
      /** Null is the area of the register. */
      area: watchedArea,
      /** In metres; of whole buurten any ring stands for the buurten around, none for none. */
      rings: parameter('ringen', rings, defaultRings),
      /** Indicator id whose kinds are counted; empty for the proposed one. */
      outcome: parameter('uitkomst', id, '', isIndicator),
      control: closed(
        optional('controle', control, (one, data) => areasOf(one).every((area) => isArea(area, data))),
        (one) => one?.is !== 'places',
      ),
      /** Whole years on each side of the start. */
      windows: optional('vensters', windows),
      /** Months that count on neither side, in order. */
      leftOut: parameter('weggelaten', months, []),
    },
  },
};

export type MapPart = ValuesOf<typeof parts.map>;
export type DesignPart = ValuesOf<typeof parts.cameras.design>;

function hasId(all: readonly { readonly id: string }[], one: string): boolean {
  return all.some(({ id: own }) => own === one);
}

function isIndicator(one: string, { indicators }: Municipality): boolean {
  return hasId(indicators, one);
}

function isKind(one: string, { kinds }: Municipality): boolean {
  return hasId(kinds, one);
}

function isArea(one: AreaId, { areas }: Municipality): boolean {
  return hasId(areas, one);
}

/** The areas that a control names. */
function areasOf(chosen: ControlPart): readonly AreaId[] {
  if (chosen.is === 'places') return [];
  return chosen.is === 'areas' ? chosen.ids : [chosen.of];
}
