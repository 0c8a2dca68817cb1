import type { Answer, Unavailable } from '../../engine/answer.ts';
import { yearsQuestion } from '../indicators/questions.ts';
import { isShareOf, riseOfShare } from '../../policy/rise.ts';
import type { Rise } from '../../policy/schema.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { Body, Finding } from '../finding.ts';
import type { Analysis, Ask, Known } from '../known.ts';
import { perceptionOf, type Perception } from './perception.ts';
import { countChange, yearFigures, type CountChange, type YearFigure } from './registered.ts';
import { changeOf, type ShareChange } from './share-change.ts';
import { shownYears } from './shown-years.ts';
import { besideOf, themesOf, type Asked, type Theme } from './survey-themes.ts';
import { surveyVerdict, type SurveyVerdict } from './survey-verdict.ts';
import { together, type Together } from './together.ts';

/** What people say in surveys, beside what is registered: all years that are complete, or those up to a year. */
export interface PerceptionRequest {
  readonly about: 'perception';
  /** The last calendar year that is told of; null for all of them. */
  readonly until: number | null;
}

/** A question with what follows from its answers. */
export interface AskedFinding extends Asked {
  /** How the share moved here, or elsewhere where it was never asked here. */
  readonly change: ShareChange;
  /** What a larger share means. */
  readonly rise: Rise;
  /** Against the target of its indicator; null where it is no figure of an indicator. */
  readonly judged: SurveyVerdict | null;
}

/** The first question of a theme, the registered figure beside it, and whether both move the same way. */
export interface Beside {
  readonly asked: AskedFinding | null;
  readonly felt: ShareChange;
  /** Registered indicator, its id and name; null where none belongs beside the question. */
  readonly indicator: { readonly id: string; readonly name: string } | null;
  readonly why: string;
  /** Null where there is no indicator. */
  readonly answer: Answer | Unavailable | null;
  readonly figures: readonly YearFigure[];
  /** The two years that are compared; null with fewer than two. */
  readonly years: { readonly from: number; readonly to: number } | null;
  readonly counted: CountChange;
  readonly together: Together | 'only-elsewhere' | 'words';
}

export interface ThemeFinding extends Omit<Theme, 'questions'> {
  readonly questions: readonly AskedFinding[];
  readonly beside: Beside;
}

interface PerceptionFigures {
  readonly themes: readonly ThemeFinding[];
  /** The newest share that may be shown, by indicator id. */
  readonly newest: Readonly<Record<string, Perception>>;
}

export type PerceptionFinding = Finding<PerceptionRequest, PerceptionFigures>;

// eslint-disable-next-line require-yield -- all questions together, with nothing to say in between
export async function* analysePerception(
  request: PerceptionRequest,
  known: Known,
  ask: Ask,
): Analysis<Body<PerceptionFinding>> {
  const municipality = surveyedUntil(known.municipality, request.until);
  const themes = await Promise.all(
    themesOf(municipality).map((theme) => themeFinding(theme, { ...known, municipality }, ask)),
  );
  const newest = municipality.indicators.flatMap(({ id }) => {
    const perception = perceptionOf(municipality, id);
    return perception === null ? [] : [[id, perception] as const];
  });
  const isMadeUp = themes.some(({ questions }) => questions.some(({ fictief }) => fictief));
  return {
    request,
    figures: { themes, newest: Object.fromEntries(newest) },
    verdict: null,
    caveats: isMadeUp ? ['fictief'] : [],
  };
}

/** Without what was measured after a year; what names no year stays, and says so. */
function surveyedUntil(municipality: Municipality, until: number | null): Municipality {
  if (until === null) return municipality;
  const surveys = municipality.surveys.map((survey) => ({
    ...survey,
    findings: survey.findings.filter(({ year }) => year === null || year <= until),
  }));
  return { ...municipality, surveys };
}

async function themeFinding(theme: Theme, known: Known, ask: Ask): Promise<ThemeFinding> {
  const { indicators } = known.municipality;
  const questions = theme.questions.map((asked): AskedFinding => {
    const indicator = indicators.find(({ id }) => id === asked.indicator);
    return {
      ...asked,
      change: changeOf(asked.own.length > 0 ? asked.own : asked.elsewhere),
      rise: riseOfShare(asked, indicator),
      judged:
        indicator === undefined || !isShareOf(asked, indicator) ? null : surveyVerdict(indicator, asked.own),
    };
  });
  return { ...theme, questions, beside: await besideFinding(questions, known, ask) };
}

async function besideFinding(questions: readonly AskedFinding[], known: Known, ask: Ask): Promise<Beside> {
  const { municipality, audience, lastMonth } = known;
  const asked = questions.find(({ own }) => own.length > 0) ?? null;
  const beside = asked === null ? null : besideOf(asked);
  const indicator = municipality.indicators.find(({ id }) => id === beside?.indicator) ?? null;
  // All years that are complete, whatever period the other screens look at.
  const period = { from: lastMonth - 11, to: lastMonth };
  const scope = { municipality: municipality.profile.id, audience, period };
  const answer =
    indicator === null ? null : await ask(yearsQuestion(scope, indicator, municipality.profile.id));
  const own = asked?.own ?? [];
  const felt = changeOf(own);
  const figures = yearFigures(
    answer ?? undefined,
    shownYears(own).map(({ year }) => year),
  );
  const years = felt.is === 'change' || felt.why !== 'one-year' ? { from: felt.from, to: felt.to } : null;
  const counted: CountChange =
    years === null ? { is: 'unknown', why: 'no-figure' } : countChange(figures, years.from, years.to);
  const moves = indicator === null ? null : (beside?.moves ?? null);
  const without = questions.length > 0 ? 'only-elsewhere' : 'words';
  return {
    asked,
    felt,
    indicator: indicator === null ? null : { id: indicator.id, name: indicator.name },
    why: beside?.why ?? '',
    answer,
    figures,
    years,
    counted,
    together: asked === null ? without : together(moves, felt, counted),
  };
}
