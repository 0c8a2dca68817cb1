import { tell } from '../../indicator/perception.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { Indicator } from '../../policy/schema.ts';

/** What a survey says beside an evaluation. */
export interface Felt {
  readonly question: string;
  readonly share: number;
  readonly n: number | null;
  readonly year: number | null;
  readonly survey: string;
  readonly fictief: boolean;
  /** About the whole municipality, not about a place in it. */
  readonly isWhole: boolean;
}

/**
 * The newest answer to every question about the priority of an outcome, asked in the municipality or in one of
 * `areas`; shares of few answers are left out, as everywhere.
 */
export function feltAbout(
  outcome: Pick<Indicator, 'priority'>,
  { surveys, indicators, profile }: Pick<Municipality, 'surveys' | 'indicators' | 'profile'>,
  areas: readonly string[],
): Felt[] {
  const priorityOf = new Map(indicators.map(({ id, priority }) => [id, priority]));
  const found = surveys.flatMap((survey) =>
    survey.findings.flatMap((finding): Felt[] => {
      const { question, n, year, indicator, area = null } = finding;
      const priority = finding.priority ?? (indicator === null ? null : priorityOf.get(indicator));
      const told = tell(survey, finding);
      const isWhole = area === null || area === profile.id;
      if (priority !== outcome.priority || told.is !== 'share') return [];
      if (!isWhole && !areas.includes(area)) return [];
      return [
        { question, share: told.share, n, year, survey: survey.name, fictief: survey.fictief, isWhole },
      ];
    }),
  );
  const newest = new Map<string, Felt>();
  for (const felt of found.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0)))
    newest.set(`${felt.question} ${felt.isWhole}`, felt);
  // What was asked of this place itself comes first.
  return [...newest.values()].toSorted((a, b) => Number(a.isWhole) - Number(b.isWhole));
}
