import { changeOf } from '../perception/share-change.ts';
import type { ShareChange } from '../perception/share-change.ts';
import { tell } from '../perception/perception.ts';
import type { Told } from '../perception/perception.ts';
import type { Measured } from '../perception/survey-themes.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { Indicator } from '../../policy/schema.ts';

/** What a survey says beside an evaluation: its newest share, and how that moved. */
export interface Felt {
  readonly question: string;
  readonly told: Extract<Told, { readonly is: 'share' }>;
  readonly n: number | null;
  readonly year: number | null;
  readonly change: ShareChange;
  readonly survey: string;
  readonly population: string;
  readonly fictief: boolean;
  /** Asked in the whole municipality, not at this place. */
  readonly isWhole: boolean;
}

/** Where an evaluation looks: the camera, and the areas that it stands in. */
export interface AskedPlace {
  readonly camera: string;
  readonly areas: readonly string[];
}

/**
 * The newest answer to every question about the priority of an outcome, asked at the camera, in one of its areas or in
 * the whole municipality; shares of few answers are left out, as everywhere. What was asked at the place itself comes
 * first.
 */
export function feltAbout(
  outcome: Pick<Indicator, 'priority'>,
  municipality: Pick<Municipality, 'surveys' | 'indicators' | 'profile'>,
  place: AskedPlace,
): Felt[] {
  const asked = new Map<string, (Measured & { readonly isWhole: boolean })[]>();
  for (const measured of measuredHere(outcome, municipality, place)) {
    const { finding, survey, isWhole } = measured;
    const key = [finding.question, finding.scale ?? '', survey.population, survey.fictief, isWhole].join(
      ' | ',
    );
    asked.set(key, [...(asked.get(key) ?? []), measured]);
  }
  return [...asked.values()].flatMap(feltOf).toSorted((a, b) => Number(a.isWhole) - Number(b.isWhole));
}

function measuredHere(
  outcome: Pick<Indicator, 'priority'>,
  { surveys, indicators, profile }: Pick<Municipality, 'surveys' | 'indicators' | 'profile'>,
  { camera, areas }: AskedPlace,
): (Measured & { readonly isWhole: boolean })[] {
  const priorityOf = new Map(indicators.map(({ id, priority }) => [id, priority]));
  return surveys.flatMap((survey) => {
    const atPlaces = survey.places ?? null;
    if (atPlaces !== null && ![camera, ...areas].some((id) => atPlaces.includes(id))) return [];
    return survey.findings.flatMap((finding) => {
      const area = finding.area ?? profile.id;
      const told = tell(survey, finding);
      const priority =
        finding.priority ?? (finding.indicator === null ? null : priorityOf.get(finding.indicator));
      if (priority !== outcome.priority || told.is === 'words') return [];
      if (area !== profile.id && !areas.includes(area)) return [];
      return [{ survey, finding, told, isWhole: atPlaces === null && area === profile.id }];
    });
  });
}

/** One question on one scale among the same people; empty where no share of it may be shown. */
function feltOf(measured: readonly (Measured & { readonly isWhole: boolean })[]): Felt[] {
  const ordered = measured.toSorted((a, b) => (a.finding.year ?? 0) - (b.finding.year ?? 0));
  const newest = ordered.findLast(({ told }) => told.is === 'share');
  if (newest === undefined || newest.told.is !== 'share') return [];
  const { survey, finding, told, isWhole } = newest;
  const { name, population, fictief } = survey;
  const { question, n, year } = finding;
  return [{ question, told, n, year, change: changeOf(ordered), survey: name, population, fictief, isWhole }];
}
