import type { AskedFinding, ThemeFinding } from '../../analysis/perception/themes.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { Indicator, Priority } from '../../policy/schema.ts';

const sorts = ['registratie', 'beleving', 'uitvoering'] as const;

/** The indicators of one sort on the screen of a priority. */
export interface IndicatorGroup {
  readonly sort: Indicator['sort'];
  readonly rows: readonly IndicatorLine[];
  /** Those that nothing is known of yet. */
  readonly without: readonly Indicator[];
}

/** An indicator that is counted, or with the survey question that it lives on. */
interface IndicatorLine {
  readonly indicator: Indicator;
  readonly asked: AskedFinding | null;
}

/**
 * The indicators of a priority by what they measure, the one of the overview first; those of another priority that are
 * seen here too come last. Nothing is added up over them. `themes`: what people say.
 */
export function groupsOf(
  municipality: Municipality,
  priority: Priority,
  themes: readonly ThemeFinding[],
): IndicatorGroup[] {
  const here = municipality.indicators
    .filter((indicator) => indicator.priority === priority.id || indicator.alsoUnder.includes(priority.id))
    .toSorted((a, b) => rankOf(a, priority) - rankOf(b, priority));
  const questions = themes.flatMap((theme) => theme.questions);
  return sorts.flatMap((sort) => {
    const all = here.filter((indicator) => indicator.sort === sort);
    const rows = all.flatMap((indicator) => lineOf(indicator, questions) ?? []);
    const without = all.filter((indicator) => !rows.some((row) => row.indicator === indicator));
    return all.length === 0 ? [] : [{ sort, rows, without }];
  });
}

function lineOf(indicator: Indicator, questions: readonly AskedFinding[]): IndicatorLine | null {
  if (indicator.kinds.length > 0) return { indicator, asked: null };
  const asked = questions
    .filter(
      (question) =>
        question.indicator === indicator.id && question.judged !== null && question.own.length > 0,
    )
    .toSorted((a, b) => shownYear(b) - shownYear(a))[0];
  return asked === undefined ? null : { indicator, asked };
}

/** The newest year of which a share may be shown; before all years where none may. */
function shownYear({ own }: AskedFinding): number {
  return Math.max(-1, ...own.map(({ finding, told }) => (told.is === 'share' ? (finding.year ?? 0) : -1)));
}

function rankOf(indicator: Indicator, priority: Priority): number {
  if (indicator.id === priority.headline) return 0;
  return indicator.priority === priority.id ? 1 : 2;
}

/** The priority that the View names, else the first. */
export function chosenPriority(municipality: Municipality, id: string): Priority | undefined {
  return municipality.priorities.find((priority) => priority.id === id) ?? municipality.priorities[0];
}
