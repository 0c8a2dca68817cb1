import { isOwn, tell, type Finding, type Told } from './perception.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { Priority, Rise, Survey } from '../../policy/schema.ts';

/** A finding with a number, and what may be told of it. */
export interface Measured {
  readonly survey: Survey;
  readonly finding: Finding;
  readonly told: Exclude<Told, { readonly is: 'words' }>;
}

/** One question on one scale, asked once or more. Other words or another scale make another question. */
export interface Asked {
  readonly key: string;
  readonly question: string;
  readonly scale: string | null;
  /** Indicator that the question is about; null where the plan has none. */
  readonly indicator: string | null;
  readonly population: string;
  readonly fictief: boolean;
  /** What a larger share means, where that is not what it means of the indicator. */
  readonly rise?: Rise;
  /** Of this gemeente, oldest first; without a year before all. */
  readonly own: readonly Measured[];
  /** The same question on the same scale in another area, oldest first. */
  readonly elsewhere: readonly Measured[];
}

/** A finding that the survey tells in words. */
export interface InWords {
  readonly survey: Survey;
  readonly finding: Finding;
}

/** What people say about one priority; null is about the whole plan. */
export interface Theme {
  readonly priority: Priority | null;
  readonly questions: readonly Asked[];
  readonly words: readonly InWords[];
}

/** A theme for each priority, in the order of the plan, and one for what is about all of it. */
export function themesOf(municipality: Municipality): Theme[] {
  const known = new Set(municipality.indicators.map(({ id }) => id));
  const all = municipality.surveys.flatMap((survey) =>
    survey.findings
      // An indicator that this audience may not know of is not named here either.
      .filter(({ indicator }) => indicator === null || known.has(indicator))
      .map((finding) => ({ survey, finding, told: tell(survey, finding) })),
  );
  return [...municipality.priorities, null].map((priority) => {
    const here = all.filter(({ finding }) => finding.priority === (priority?.id ?? null));
    return {
      priority,
      questions: questionsOf(municipality, here.flatMap(measuredOf), priority?.perception ?? null),
      words: here.filter(({ told }) => told.is === 'words'),
    };
  });
}

function measuredOf({ survey, finding, told }: InWords & { readonly told: Told }): Measured[] {
  return told.is === 'words' ? [] : [{ survey, finding, told }];
}

function questionsOf(
  municipality: Municipality,
  measured: readonly Measured[],
  first: string | null,
): Asked[] {
  const isHere = ({ finding }: Measured): boolean => isOwn(municipality, finding);
  const asked = grouped(measured.filter(isHere)).map(([key, own]) =>
    askedOf(
      key,
      own,
      measured.filter((other) => !isHere(other) && wordsKey(other) === wordsKey(own[0])),
    ),
  );
  const used = new Set(asked.flatMap(({ elsewhere }) => elsewhere));
  const alone = measured.filter((other) => !isHere(other) && !used.has(other));
  const others = grouped(alone).map(([key, elsewhere]) => askedOf(key, [], elsewhere));
  return [...asked, ...others].toSorted(
    (a, b) =>
      Number(b.indicator === first) - Number(a.indicator === first) ||
      Number(a.own.length === 0) - Number(b.own.length === 0) ||
      (newest(b) ?? 0) - (newest(a) ?? 0),
  );
}

/** Findings by their question, in the order that they come in. */
function grouped(measured: readonly Measured[]): [key: string, findings: Measured[]][] {
  const keys = [...new Set(measured.map(ownKey))];
  return keys.map((key) => [key, measured.filter((one) => ownKey(one) === key)]);
}

/** The question, its scale and what it is about. */
function wordsKey(measured: Measured | undefined): string {
  if (measured === undefined) return '';
  const { indicator, question, scale, rise } = measured.finding;
  return [indicator, question, scale ?? '', rise ?? ''].join(' | ');
}

/** People of another sort, and made-up answers, are never put in one row with the others. */
function ownKey(measured: Measured): string {
  const { population, fictief } = measured.survey;
  return [wordsKey(measured), population, String(fictief)].join(' | ');
}

function askedOf(key: string, own: readonly Measured[], elsewhere: readonly Measured[]): Asked {
  const one = own[0] ?? elsewhere[0];
  return {
    key,
    question: one?.finding.question ?? '',
    scale: one?.finding.scale ?? null,
    indicator: one?.finding.indicator ?? null,
    population: one?.survey.population ?? '',
    fictief: one?.survey.fictief ?? false,
    ...(one?.finding.rise === undefined ? {} : { rise: one.finding.rise }),
    own: own.toSorted(byYear),
    elsewhere: elsewhere.toSorted(byYear),
  };
}

function byYear(a: Measured, b: Measured): number {
  return (a.finding.year ?? 0) - (b.finding.year ?? 0);
}

function newest({ own, elsewhere }: Asked): number | null {
  return (own.at(-1) ?? elsewhere.at(-1))?.finding.year ?? null;
}

/** What stands beside a question, as its newest finding says. */
export function besideOf({ own }: Asked): NonNullable<Finding['beside']> | null {
  return own.findLast(({ finding }) => (finding.beside ?? null) !== null)?.finding.beside ?? null;
}
