import { month, yearOf } from '../../domain/time/month.ts';
import type { Answer, Unavailable } from '../../engine/answer.ts';
import type { Body, Finding } from '../finding.ts';
import type { Analysis, Ask, Known } from '../known.ts';
import { readOthers, type Others } from './others.ts';
import { readPlanFigures, type PlanFigure } from './plan-figures.ts';
import { findSubject, trendSpan } from './subject.ts';

/** A subject in our own gemeente beside others. */
export interface ComparisonRequest {
  readonly about: 'comparison';
  /** Indicator id, or a kind id for a total of a register. */
  readonly subject: string;
}

/** The years of our own gemeente, the region and the country. */
export interface Compared {
  readonly id: string;
  readonly name: string;
  readonly own: boolean;
  /** Null where the area has no figure. */
  readonly answer: Answer | null;
}

interface ComparisonFigures {
  /** Our own first, then the region and the country; none where the subject is not known. */
  readonly compared: readonly Compared[];
  /** How others stand in the last common year; null where there is none. */
  readonly others: Others | null;
  /** The numbers that the plan gives of it, beside ours. */
  readonly planFigures: readonly PlanFigure[];
}

export type ComparisonFinding = Finding<ComparisonRequest, ComparisonFigures>;

/** Years back from the last one that are searched for a common one. */
const searched = 8;

// eslint-disable-next-line require-yield -- all questions together, with nothing to say in between
export async function* analyseComparison(
  request: ComparisonRequest,
  known: Known,
  ask: Ask,
): Analysis<Body<ComparisonFinding>> {
  const { municipality, series, lastMonth } = known;
  const subject = findSubject(municipality, series, request.subject);
  if (subject === null)
    return { request, figures: { compared: [], others: null, planFigures: [] }, verdict: null, caveats: [] };
  const { kinds } = subject;
  const { id, name, region, country } = municipality.profile;
  const span = trendSpan(series, kinds, lastMonth, 'year');
  const areas = [
    { id, name, own: true },
    { id: region.id, name: region.name, own: false },
    { id: country.id, name: country.name, own: false },
  ];
  const years = Array.from({ length: searched }, (_, back) => yearOf(span.to) - back);
  const [perYear, members] = await Promise.all([
    Promise.all(areas.map((area) => ask({ by: 'time', unit: 'year', kinds, within: area.id, span }))),
    Promise.all(
      years.map((year) => {
        const whole = { from: month(year, 1), to: month(year, 12) };
        return ask({ by: 'area', level: 'gemeente', kinds, within: region.id, span: whole });
      }),
    ),
  ]);
  const compared = areas.map((area, at) => ({ ...area, answer: withFigures(perYear[at]) }));
  const [own, , wide] = compared;
  const others = readOthers(
    municipality,
    kinds,
    years.map((year, at) => ({
      year,
      members: members[at],
      own: numberOf(own?.answer, year),
      country: numberOf(wide?.answer, year),
    })),
  );
  const planFigures = readPlanFigures(municipality, request.subject, compared);
  return { request, figures: { compared, others, planFigures }, verdict: null, caveats: [] };
}

function withFigures(answer: Answer | Unavailable | undefined): Answer | null {
  return answer?.is === 'answer' && answer.rows.some((row) => row.figure.is !== 'missing') ? answer : null;
}

function numberOf(answer: Answer | null | undefined, year: number): number | null {
  const figure = answer?.rows.find((row) => row.key === String(year))?.figure;
  return figure?.is === 'number' ? figure.value : null;
}
