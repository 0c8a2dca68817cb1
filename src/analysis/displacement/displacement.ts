import { adjoiningAreas } from '../../domain/area/adjoining.ts';
import { areasWithin, indexAreas } from '../../domain/area/area.ts';
import type { AreaId } from '../../domain/area/area.ts';
import type { BeforeAfter } from '../../domain/camera-effect/before-after.ts';
import { waterbedOf } from '../../domain/camera-effect/waterbed.ts';
import type { Waterbed } from '../../domain/camera-effect/waterbed.ts';
import { evaluate } from '../../domain/camera-effect/evaluate.ts';
import type { EvaluationInput } from '../../domain/camera-effect/evaluate.ts';
import type { Span } from '../../domain/time/month.ts';
import type { Answer, UnavailableReason } from '../../engine/answer.ts';
import type { Question } from '../../engine/question.ts';
import type { Indicator } from '../../policy/schema.ts';
import { areaZone } from '../cameras/whole-areas.ts';
import { countsFrom } from '../cameras/zones.ts';
import type { Body, Finding } from '../finding.ts';
import type { Analysis, Ask, Known } from '../known.ts';

/** Whether what fell in a buurt may have moved to the buurten around it. For the driehoek only. */
export interface DisplacementRequest {
  readonly about: 'displacement';
  /** Its id. */
  readonly indicator: string;
  readonly buurt: AreaId;
  /** The twelve months up to its end are held against the twelve before; null is the period that the data propose. */
  readonly period: Span | null;
}

interface NotCounted {
  readonly is: 'refused';
  readonly why:
    /** These data hold no such indicator or buurt. */
    | 'unknown'
    /** Counts of so few places and months are not for everybody. */
    | 'openbaar'
    /** No buurt lies around it, or none is left to compare with. */
    | 'no-neighbours'
    /** A month of the two years has no figure. */
    | 'missing'
    | UnavailableReason;
}

interface CountedAround {
  readonly is: 'counted';
  /** The last twelve months; the twelve before end where these begin. */
  readonly after: Span;
  readonly here: BeforeAfter;
  /** The buurten that border on it. */
  readonly neighbours: readonly AreaId[];
  readonly around: BeforeAfter;
  /** All other buurten of the gemeente: what the control is. */
  readonly rest: BeforeAfter;
}

export type DisplacementFinding =
  | Finding<DisplacementRequest, CountedAround, Waterbed>
  | Finding<DisplacementRequest, NotCounted>;

// eslint-disable-next-line require-yield -- one question, with nothing to say in between
export async function* analyseDisplacement(
  request: DisplacementRequest,
  known: Known,
  ask: Ask,
): Analysis<Body<DisplacementFinding>> {
  const refused = (why: NotCounted['why']) =>
    ({ request, figures: { is: 'refused', why }, verdict: null, caveats: [] }) as const;
  const { audience, municipality } = known;
  if (audience === 'openbaar') return refused('openbaar');
  const indicator = municipality.indicators.find(({ id }) => id === request.indicator);
  const parts = partsAround(request.buurt, known);
  if (indicator === undefined || parts === null) return refused('unknown');
  if (parts.neighbours.length === 0 || parts.rest.length === 0) return refused('no-neighbours');
  const { to } = request.period ?? known.period;
  const data = { from: to - 23, to };
  const answer = await ask(zonesQuestion(indicator, request.buurt, parts, data, municipality.profile.id));
  if (answer.is === 'unavailable') return refused(answer.reason);
  const evaluated = evaluate(inputOf(answer, data));
  if (!evaluated.ok) return refused('missing');
  const { areas } = evaluated.value;
  return {
    request,
    figures: {
      is: 'counted',
      after: { from: to - 11, to },
      here: areas.treatment.total,
      neighbours: parts.neighbours,
      around: areas.buffer.total,
      rest: areas.control.total,
    },
    verdict: waterbedOf(evaluated.value),
    caveats: answer.rows.some(({ figure }) => figure.is === 'number' && figure.provisional)
      ? ['provisional']
      : [],
  };
}

interface Parts {
  readonly neighbours: readonly AreaId[];
  readonly rest: readonly AreaId[];
}

/** What borders on a buurt, and every other buurt of the gemeente; null where it is none. */
function partsAround(buurt: AreaId, { municipality }: Known): Parts | null {
  const { areas, rings, profile } = municipality;
  const all = areasWithin(indexAreas(areas), profile.id, 'buurt').map(({ id }) => id);
  if (!all.includes(buurt)) return null;
  const neighbours = adjoiningAreas(rings, buurt).filter((id) => all.includes(id));
  const taken = new Set([buurt, ...neighbours]);
  return { neighbours, rest: all.filter((id) => !taken.has(id)) };
}

function zonesQuestion(
  { kinds }: Indicator,
  buurt: AreaId,
  { neighbours, rest }: Parts,
  span: Span,
  within: AreaId,
): Question {
  const zones = [areaZone('hier', [buurt]), areaZone('rondom', neighbours), areaZone('rest', rest)];
  return { by: 'zones', unit: 'month', kinds, within, span, zones };
}

/** As if something began at the middle of two years. */
function inputOf(answer: Answer, data: Span): EvaluationInput {
  const counts = countsFrom(answer, data);
  return {
    data,
    treatment: counts('hier'),
    rings: [counts('rondom')],
    control: counts('rest'),
    secondControl: null,
    comparable: [],
    start: { month: data.from + 12, fromFirstDay: true },
    windows: { beforeYears: 1, afterYears: 1, leftOut: [] },
  };
}
