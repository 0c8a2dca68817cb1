import { useMemo } from 'react';
import { month, yearOf } from '../../domain/time/month.ts';
import type { Answer, Unavailable } from '../../engine/answer.ts';
import type { Question } from '../../engine/question.ts';
import { useAnswers, useSession } from '../../state/session.tsx';
import { readOthers, type Others } from '../../analysis/trends/others.ts';
import { trendSpan, type Subject } from '../../analysis/trends/subject.ts';

/** Years back from the last one that are searched for a common one. */
const searched = 8;

/** The years of our own gemeente, the region and the country. */
export interface Compared {
  readonly id: string;
  readonly name: string;
  readonly own: boolean;
  readonly answer: Answer | null;
}

/** The subject in the gemeente, the region and the country per year; an area without figures has no answer. */
export function useCompared(subject: Subject): readonly Compared[] | null {
  const { municipality, catalogue } = useSession();
  const { profile } = municipality;
  const areas = useMemo(
    () => [
      { id: profile.id, name: profile.name, own: true },
      { id: profile.region.id, name: profile.region.name, own: false },
      { id: profile.country.id, name: profile.country.name, own: false },
    ],
    [profile],
  );
  const questions = useMemo<Question[]>(
    () =>
      areas.map((area) => ({
        by: 'time',
        unit: 'year',
        kinds: subject.kinds,
        within: area.id,
        span: trendSpan(catalogue.series, subject.kinds, catalogue.lastMonth, 'year'),
      })),
    [areas, subject.kinds, catalogue],
  );
  const answers = useAnswers(questions);
  return useMemo(
    () =>
      answers.includes(undefined)
        ? null
        : areas.map((area, index) => ({ ...area, answer: withFigures(answers[index]) })),
    [areas, answers],
  );
}

function withFigures(answer: Answer | Unavailable | undefined): Answer | null {
  return answer?.is === 'answer' && answer.rows.some((row) => row.figure.is !== 'missing') ? answer : null;
}

/** How others stand in the last common year; undefined while that is on its way, null where there is none. */
export function useOthers(subject: Subject, compared: readonly Compared[] | null): Others | null | undefined {
  const { municipality, catalogue } = useSession();
  const last = yearOf(trendSpan(catalogue.series, subject.kinds, catalogue.lastMonth, 'year').to);
  const years = useMemo(() => Array.from({ length: searched }, (_, back) => last - back), [last]);
  const { region } = municipality.profile;
  const questions = useMemo<Question[]>(
    () =>
      years.map((year) => ({
        by: 'area',
        level: 'gemeente',
        kinds: subject.kinds,
        within: region.id,
        span: { from: month(year, 1), to: month(year, 12) },
      })),
    [years, subject.kinds, region.id],
  );
  const answers = useAnswers(questions);
  return useMemo(() => {
    if (compared === null || answers.includes(undefined)) return undefined;
    const [own, , country] = compared;
    return readOthers(
      municipality,
      subject.kinds,
      years.map((year, index) => ({
        year,
        members: answers[index],
        own: numberOf(own?.answer, year),
        country: numberOf(country?.answer, year),
      })),
    );
  }, [municipality, subject.kinds, years, answers, compared]);
}

function numberOf(answer: Answer | null | undefined, year: number): number | null {
  const figure = answer?.rows.find((row) => row.key === String(year))?.figure;
  return figure?.is === 'number' ? figure.value : null;
}
