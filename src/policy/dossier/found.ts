/** What a file of surveys would change in what stands: pure, and nothing is written. */
import { yearOf, type Span } from '../../domain/time/month.ts';
import type { Municipality } from '../municipality.ts';
import type { Survey } from '../schema.ts';
import type { Draft } from './entry.ts';

type Finding = Survey['findings'][number];

/** One line of a file of surveys: the share of answers (0 to 1, null for no figure) and how many answered. */
export interface FoundFinding {
  readonly survey: string;
  readonly question: string;
  /** Id or name of an indicator, as the file has it. */
  readonly indicator: string | null;
  readonly span: Span;
  readonly area: string;
  readonly share: number | null;
  readonly answers: number | null;
}

/** A finding of a file, with the one that it stands in for; null where the question was not asked that year. */
export interface FindingChange {
  readonly after: Finding;
  readonly before: Finding | null;
}

export interface SurveyChange {
  readonly after: Survey;
  /** Null for a survey that is not known yet. */
  readonly before: Survey | null;
  readonly findings: readonly FindingChange[];
  /** Indicators that the file names and nobody knows: those findings belong to none. */
  readonly unknown: readonly string[];
}

/**
 * The surveys of a file beside those that stand. A survey is known by its name and keeps its other findings; made-up
 * ones step back for real ones. `population` stands where nobody says who was asked.
 */
export function surveyChanges(
  rows: readonly FoundFinding[],
  municipality: Pick<Municipality, 'surveys' | 'indicators' | 'profile'>,
  population: string,
): SurveyChange[] {
  const taken = new Set(municipality.surveys.map(({ id }) => id));
  return [...grouped(rows, ({ survey }) => plain(survey)).values()].map((lines) => {
    const name = lines[0]?.survey ?? '';
    const before = municipality.surveys.find((survey) => plain(survey.name) === plain(name)) ?? null;
    const kept = before === null || before.fictief ? [] : before.findings;
    const findings = [...lastOfEach(lines.map((line) => findingOf(line, municipality))).values()].map(
      (after): FindingChange => ({ after, before: kept.find((one) => isSameQuestion(one, after)) ?? null }),
    );
    const others = kept.filter((one) => !findings.some(({ after }) => isSameQuestion(one, after)));
    const blank = { id: freeId(name, taken), name, population, line: null };
    return {
      before,
      after: {
        ...(before ?? blank),
        fictief: false,
        findings: [...others, ...findings.map(({ after }) => after)],
      },
      findings,
      unknown: unknownIndicators(lines, municipality),
    };
  });
}

function findingOf(
  { question, indicator, span, area, share, answers }: FoundFinding,
  municipality: Pick<Municipality, 'indicators' | 'profile'>,
): Finding {
  const known = indicatorOf(indicator, municipality);
  return {
    indicator: known?.id ?? null,
    priority: known?.priority ?? null,
    question,
    year: yearOf(span.to),
    ...(area === municipality.profile.id ? {} : { area }),
    share,
    n: answers,
    weighted: null,
    note: null,
    line: null,
  };
}

function indicatorOf(text: string | null, { indicators }: Pick<Municipality, 'indicators'>) {
  if (text === null) return undefined;
  return indicators.find(({ id, name }) => id === text || plain(name) === plain(text));
}

function unknownIndicators(
  lines: readonly FoundFinding[],
  municipality: Pick<Municipality, 'indicators'>,
): string[] {
  const named = lines.flatMap(({ indicator }) => indicator ?? []);
  return [...new Set(named)].filter((text) => indicatorOf(text, municipality) === undefined);
}

/** The same question, of the same year and place. */
function isSameQuestion(a: Finding, b: Finding): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf({ question, year, area }: Finding): string {
  return JSON.stringify([plain(question), year, area ?? null]);
}

/** A question that a file answers twice counts once: the last line. */
function lastOfEach(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  return new Map(findings.map((finding) => [keyOf(finding), finding]));
}

/** What has to be written down of a file of surveys: nothing of what stands so already. */
export function draftsOf(changes: readonly SurveyChange[]): Draft<'survey'>[] {
  return changes.flatMap(({ before, after }): Draft<'survey'>[] =>
    JSON.stringify(before) === JSON.stringify(after)
      ? []
      : [{ is: 'survey', survey: after.id, content: after }],
  );
}

/** `Plein Noord` as `eigen-plein-noord`, with a number where that is taken; taken from then on. */
export function freeId(name: string, taken: Set<string>): string {
  const slug = plain(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const first = `eigen-${slug === '' ? 'naamloos' : slug}`;
  let id = first;
  for (let number = 2; taken.has(id); number += 1) id = `${first}-${number}`;
  taken.add(id);
  return id;
}

/** A name as it is compared: without capitals and accents. */
export function plain(text: string): string {
  return text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function grouped<Item>(items: readonly Item[], keyOfItem: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
