/** Whether the plan says what the data say that it says. */
import * as v from 'valibot';
import type { Content, Placed } from './content.ts';
import { hasLine, standsInPlan } from './plan-text.ts';
import { problemAt } from './problem.ts';
import type { DataProblem } from './problem.ts';
import type { Records } from './records.ts';
import type { Survey } from './schema.ts';

/**
 * Quotations that do not stand on their line of the plan, lines that are not there, and repairs that were not made.
 * Nothing is found where the text of the plan was not loaded.
 */
export function findGroundProblems(records: Records, contents: readonly Content[]): DataProblem[] {
  const text = contents.find(({ role }) => role === 'plan-text')?.value;
  if (!v.is(v.string(), text)) return [];
  const plan = text.split(/\r?\n/);
  return [
    ...findQuoteProblems(records, plan),
    ...findLineProblems(records, plan),
    ...findRepairProblems(records, plan),
  ];
}

function findQuoteProblems(
  { priorities, indicators, surveys }: Records,
  plan: readonly string[],
): DataProblem[] {
  const check = (place: string, file: string, quote: string, line: number): DataProblem[] =>
    standsInPlan(plan, quote, line)
      ? []
      : [problemAt(file, place, 'quote-not-in-plan', { quote, line: String(line) })];
  return [
    ...priorities.flatMap(({ value: { goal, displacement }, file, place }) => [
      ...check(`${place} / goal.text`, file, goal.text, goal.line),
      ...(displacement === undefined
        ? []
        : check(`${place} / displacement.quote`, file, displacement.quote, displacement.line)),
    ]),
    ...indicators.flatMap(({ value: { target }, file, place }) => {
      if (target === null || target.from.ground === 'team') return [];
      const { quote, line } = target.from;
      return quote === null || line === null ? [] : check(`${place} / target.from.quote`, file, quote, line);
    }),
    ...surveys.flatMap(({ value, file, place }) =>
      quotesOf(value).flatMap(({ field, quote, line }) => check(`${place} / ${field}`, file, quote, line)),
    ),
  ];
}

/** What a survey quotes from the plan: how people were found, and findings that are words. */
function quotesOf({ sampling, findings }: Survey): { field: string; quote: string; line: number }[] {
  const quoted = (field: string, quote: string | null | undefined, line: number | null | undefined) =>
    typeof quote === 'string' && typeof line === 'number' ? [{ field, quote, line }] : [];
  return [
    ...quoted('sampling.text', sampling?.text, sampling?.line),
    ...findings.flatMap(({ quote, line }, index) => quoted(`findings.${index}.quote`, quote, line)),
  ];
}

function findLineProblems(records: Records, plan: readonly string[]): DataProblem[] {
  const check = <Value>(
    list: readonly Placed<Value>[],
    linesOf: (value: Value) => readonly (number | null)[],
  ): DataProblem[] =>
    list.flatMap(({ value, file, place }) =>
      linesOf(value)
        .filter((line) => line !== null && !hasLine(plan, line))
        .map((line) => problemAt(file, place, 'line-not-in-plan', { line: String(line) })),
    );
  return [
    ...check(records.indicators, ({ lines }) => lines),
    ...check(records.actionPoints, ({ line }) => [line]),
    ...check(records.events, ({ line }) => [line]),
    ...check(records.surveys, ({ line, findings }) => [line, ...findings.map((finding) => finding.line)]),
    ...check(records.cameras, ({ line }) => [line]),
    ...check(records.meetings, ({ line }) => [line]),
    ...check(records.facts, ({ line }) => [line]),
  ];
}

/** A repair that was made shows its new words; one that was not still shows the old ones. */
function findRepairProblems({ repairs }: Records, plan: readonly string[]): DataProblem[] {
  return repairs.flatMap(({ value: { line, was, now, applied }, file, place }) => {
    const words = applied ? now : was;
    const stands = (plan[line - 1] ?? '').includes(words);
    return stands ? [] : [problemAt(file, place, 'repair-not-applied', { line: String(line), now: words })];
  });
}
