import type { AreaId } from '../../domain/area/area.ts';
import { createLocator } from '../../domain/area/locate.ts';
import { month, yearOf } from '../../domain/time/month.ts';
import type { Answer, Figure, Unavailable } from '../../engine/answer.ts';
import type { Camera } from '../../policy/schema.ts';
import type { Body, Finding } from '../finding.ts';
import { caveatsOf } from '../finding.ts';
import type { Analysis, Ask, Known } from '../known.ts';
import { outcomeOf } from './outcomes.ts';
import { feltAbout } from './perception.ts';
import type { Felt } from './perception.ts';

/**
 * What may be told to everybody beside the evaluation of the cameras: whole buurten and whole years. It says nothing of
 * what a camera did, as that takes a finer look than everybody may have.
 */
export interface PublicCamerasRequest {
  readonly about: 'public-cameras';
}

/** A whole calendar year before a camera, and the last one that is over. */
export interface TwoYears {
  readonly before: { readonly year: number; readonly figure: Figure };
  readonly after: { readonly year: number; readonly figure: Figure };
}

/** The buurt that a camera stands in, beside the whole gemeente. */
export interface PublicCamera {
  readonly id: string;
  /** Null where it stands in none. */
  readonly buurt: AreaId | null;
  /** Indicator that it is there for; null where there is none. */
  readonly outcome: string | null;
  /** Null where no whole year lies on both sides of a known start, or the figures are not there. */
  readonly here: TwoYears | null;
  readonly everywhere: TwoYears | null;
}

interface PublicCameras {
  /** In the order of the register. */
  readonly cameras: readonly PublicCamera[];
  /** What people who were asked at a camera say, each question once. */
  readonly felt: readonly Felt[];
}

export type PublicCamerasFinding = Finding<PublicCamerasRequest, PublicCameras>;

// eslint-disable-next-line require-yield -- a few questions, with nothing to say in between
export async function* analysePublicCameras(
  request: PublicCamerasRequest,
  known: Known,
  ask: Ask,
): Analysis<Body<PublicCamerasFinding>> {
  const { municipality } = known;
  const locate = createLocator(municipality.rings);
  const cameras = await Promise.all(
    municipality.cameras.map((camera) => publicCamera(camera, locate(camera.x, camera.y), known, ask)),
  );
  const figures = cameras.flatMap(({ here, everywhere }) => [...figuresOf(here), ...figuresOf(everywhere)]);
  return {
    request,
    figures: { cameras, felt: feltAtCameras(known) },
    verdict: null,
    caveats: caveatsOf(figures),
  };
}

async function publicCamera(
  camera: Camera,
  buurt: AreaId | null,
  { municipality, series, lastMonth }: Known,
  ask: Ask,
): Promise<PublicCamera> {
  const outcome = outcomeOf(municipality, series, camera, '')?.indicator ?? null;
  const found = { id: camera.id, buurt, outcome: outcome?.id ?? null };
  const years = yearsAround(camera.start, lastMonth);
  if (outcome === null || buurt === null || years === null) return { ...found, here: null, everywhere: null };
  const counted = async (within: AreaId): Promise<TwoYears | null> =>
    twoYears(
      years,
      await ask({
        by: 'time',
        unit: 'year',
        kinds: outcome.kinds,
        within,
        span: { from: month(years.before, 1), to: month(years.after, 12) },
      }),
    );
  const [here, everywhere] = await Promise.all([counted(buurt), counted(municipality.profile.id)]);
  return { ...found, here, everywhere };
}

interface Years {
  readonly before: number;
  readonly after: number;
}

/** The calendar year before a start and the last one that is over; null where that is no year after the start. */
export function yearsAround(start: string | null, lastMonth: number): Years | null {
  if (start === null) return null;
  const startYear = Number(start.slice(0, 4));
  const after = lastMonth === month(yearOf(lastMonth), 12) ? yearOf(lastMonth) : yearOf(lastMonth) - 1;
  return after > startYear ? { before: startYear - 1, after } : null;
}

function twoYears({ before, after }: Years, result: Answer | Unavailable): TwoYears | null {
  if (result.is === 'unavailable') return null;
  const of = (year: number): Figure | null =>
    result.rows.find(({ key }) => Number(key) === year)?.figure ?? null;
  const [first, last] = [of(before), of(after)];
  return first === null || last === null
    ? null
    : { before: { year: before, figure: first }, after: { year: after, figure: last } };
}

function figuresOf(years: TwoYears | null): Figure[] {
  return years === null ? [] : [years.before.figure, years.after.figure];
}

/** Asked at a camera itself: the same question to the same people stands once, also where it was asked at two cameras. */
function feltAtCameras({ municipality, series }: Known): Felt[] {
  const felt = municipality.cameras.flatMap((camera) => {
    const outcome = outcomeOf(municipality, series, camera, '')?.indicator;
    return outcome === undefined
      ? []
      : feltAbout(outcome, municipality, { camera: camera.id, areas: [] }).filter(({ isWhole }) => !isWhole);
  });
  const keyOf = ({ question, survey, population }: Felt): string =>
    JSON.stringify([question, survey, population]);
  return [...new Map(felt.map((one) => [keyOf(one), one])).values()];
}
