import type { AreaId, Ring } from '../domain/area/area.ts';
import type { RingBand } from '../domain/camera-effect/design.ts';
import type { Audience } from '../domain/privacy/disclosure.ts';
import type { Month, Span } from '../domain/time/month.ts';

export const screens = [
  'overzicht',
  'prioriteit',
  'kaart',
  'trends',
  'bijzonderheden',
  'beleving',
  'uitvoering',
  'cameratoezicht',
  'dossier',
  'gegevens',
] as const;
export type ScreenName = (typeof screens)[number];

export const mapModes = ['dichtheid', 'vakken', 'buurten'] as const;
type MapMode = (typeof mapModes)[number];

/** What the map shows. */
export interface MapPart {
  /** Indicator ids, one, or two side by side. */
  readonly indicators: readonly string[];
  readonly mode: MapMode;
  /** Side of the cells in metres. */
  readonly cell: 100 | 500;
  /** Bandwidth of the density: standard deviation in metres. */
  readonly sigma: number;
  readonly cameras: boolean;
  readonly perInhabitants: boolean;
  /** RD centre in metres and MapLibre zoom; null is the whole gemeente. */
  readonly place: { readonly x: number; readonly y: number; readonly zoom: number } | null;
  readonly selected: AreaId | null;
}

/** What the trends screen shows. */
interface TrendsPart {
  /** Indicator id, or a kind id for a police total. */
  readonly subject: string;
  readonly unit: 'maand' | 'jaar';
}

/** Years that the direction of a trend is read from; `alles` is as many as there are. */
export const trendYears = ['3', '5', 'alles'] as const;
type TrendYears = (typeof trendYears)[number];

/** Against what the trends screen holds its subject. */
interface AnalysisPart {
  readonly years: TrendYears;
  /** The year that an index sets to 100; null is the first that all have. */
  readonly base: number | null;
}

/** Which part of the plan is in view; an empty text is the first priority, or no filter. */
interface PlanPart {
  /** Priority id. */
  readonly priority: string;
  /** Owner of action points, in the words of the plan. */
  readonly owner: string;
  /** A status of action points, or `te laat` or `dit kwartaal`. */
  readonly status: string;
}

export const dossierParts = ['streefwaarden', 'registraties', 'classificatie', 'bestand'] as const;
export type DossierPartName = (typeof dossierParts)[number];

/** What the team writes. */
interface DossierPart {
  readonly part: DossierPartName;
  /** Indicator id; empty for none chosen. */
  readonly indicator: string;
}

export const cameraParts = ['register', 'evaluatie', 'verslag'] as const;
export type CameraPartName = (typeof cameraParts)[number];

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
  { readonly is: 'radius'; readonly radius: number } | { readonly is: 'outline'; readonly corners: Ring };

/** At what the evaluation looks: cells around the camera, or the whole buurt that it stands in. */
export const designLevels = ['vak', 'buurt'] as const;
export type DesignLevel = (typeof designLevels)[number];

/** What a person chose about an evaluation; null is what is proposed for the camera and the data. */
export interface DesignPart {
  readonly level: DesignLevel;
  /** Null is the area of the register. */
  readonly area: AreaPart | null;
  /** In metres; of whole buurten any ring stands for the buurten around, none for none. */
  readonly rings: readonly RingBand[];
  /** Indicator id whose kinds are counted; empty for the proposed one. */
  readonly outcome: string;
  readonly control: ControlPart | null;
  /** Whole years on each side of the start. */
  readonly windows: { readonly before: number; readonly after: number } | null;
  /** Months that count on neither side, in order. */
  readonly leftOut: readonly Month[];
}

/** What the screen on cameras shows. */
interface CamerasPart {
  readonly part: CameraPartName;
  /** Camera id; empty for the first. */
  readonly camera: string;
  readonly design: DesignPart;
}

/** The whole state of the screen: it is the URL, and holds no data. `null` means: the default that fits the data. */
export interface View {
  readonly version: 1;
  readonly municipality: string | null;
  readonly screen: ScreenName;
  readonly audience: Audience | null;
  readonly period: Span | null;
  readonly map: MapPart;
  readonly trends: TrendsPart;
  readonly analysis: AnalysisPart;
  readonly plan: PlanPart;
  readonly dossier: DossierPart;
  readonly cameras: CamerasPart;
}
