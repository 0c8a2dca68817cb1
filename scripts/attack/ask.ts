import { areasWithin } from '../../src/domain/area/area.ts';
import { isFree } from '../../src/domain/area/within.ts';
import type { KindId } from '../../src/domain/observation/series.ts';
import type { Span } from '../../src/domain/time/month.ts';
import type { Answer, Figure } from '../../src/engine/answer.ts';
import { wholeUnits } from '../../src/engine/bucket.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { StampedQuestion } from '../../src/engine/question.ts';
import type { World } from '../../src/engine/world.ts';
import { keyOf, unitsOf } from './known.ts';
import type { Entry, Known, Spot, Together } from './known.ts';

/** What is asked of a world. */
export interface Plan {
  readonly kinds: readonly KindId[];
  /** Kinds that are counted together as well. */
  readonly mixtures: readonly (readonly KindId[])[];
  /** Whole years. */
  readonly years: Span;
}

interface Told {
  readonly spot: Spot;
  readonly span: Span;
  readonly figure: Figure;
  readonly truth: number | null;
}

/** Asks the engine everything that openbaar may ask, and writes down what it said beside what is true. */
export function askEverything(world: World, plan: Plan): Known {
  const engine = createEngine(world);
  const questions = questionsFor(world, plan);
  const entries = new Map<string, Entry>();
  const together: Together[] = [];
  const groups = [...plan.kinds.map((kind) => [kind]), ...plan.mixtures];
  for (const kinds of groups)
    for (const question of questions)
      for (const { spot, span, figure, truth } of tell(engine, world.municipality, { ...question, kinds })) {
        const units = unitsOf(span);
        const [kind] = kinds;
        if (kind !== undefined && kinds.length === 1 && units.length === 1)
          note(entries, { kind, spot, span, said: figure, truth });
        // What has no place is told of the lists among several kinds only.
        else if (figure.is === 'number' && (kinds.length === 1 || spot.is !== 'unplaced')) {
          const terms = kinds.flatMap((one) => units.map((unit) => keyOf(one, spot, unit)));
          together.push({ terms, value: figure.value });
        }
      }
  return { questions: groups.length * questions.length, entries, together };
}

const ranks = { number: 4, unconfirmed: 3, below: 2, withheld: 1, missing: 0 } as const;

/** Two questions may say something of the same count: a reader keeps what tells most. */
function note(entries: Map<string, Entry>, entry: Entry): void {
  const key = keyOf(entry.kind, entry.spot, entry.span);
  const before = entries.get(key);
  const isMore = before === undefined || ranks[entry.said.is] > ranks[before.said.is];
  const said = isMore ? entry.said : before.said;
  entries.set(key, { ...entry, said, truth: entry.truth ?? before?.truth ?? null });
}

/** Every question that has an answer in openbaar, for kinds that are filled in later. */
function questionsFor(world: World, { years }: Plan): StampedQuestion[] {
  const common = { kinds: [], audience: 'openbaar', within: world.municipality } as const;
  const buurten = areasWithin(world.areas, world.municipality, 'buurt').map(({ id }) => id);
  const quarters = wholeUnits(years, 'quarter');
  const wholes = wholeUnits(years, 'year');
  return [
    ...[world.municipality, ...buurten].flatMap((within): StampedQuestion[] => [
      { ...common, within, by: 'time', unit: 'quarter', span: years },
      { ...common, within, by: 'time', unit: 'year', span: years },
    ]),
    ...[...quarters, ...wholes].flatMap((span): StampedQuestion[] => [
      { ...common, by: 'area', level: 'buurt', span },
      { ...common, by: 'area', level: 'gemeente', span },
      { ...common, by: 'kind', span },
    ]),
    ...quarters
      .slice(1)
      .map(({ to }): StampedQuestion => ({ ...common, by: 'kind', span: { from: to - 5, to } })),
    ...wholes.map((span): StampedQuestion => ({ ...common, by: 'cell', size: 500, span })),
  ];
}

/** What one question told of each of its counts, beside what is true. */
function tell(engine: Engine, municipality: string, question: StampedQuestion): readonly Told[] {
  const said = engine.answer(question);
  if (said.is === 'unavailable') return [];
  const exact = engine.answer({ ...question, audience: 'driehoek' });
  const truths = exact.is === 'answer' ? exact : null;
  const at = placing(question, municipality);
  const truthOf = new Map(truths?.rows.map(({ key, figure }) => [key, figure]));
  const told = (key: string, figure: Figure): Told[] =>
    at(key).map((place) => ({ ...place, figure, truth: valueOf(truthOf.get(key)) }));
  const rows = said.rows.flatMap(({ key, figure }) => told(key, figure));
  const named = new Set(said.rows.map(({ key }) => key));
  // A cell without a row may be hidden: what is there to attack only the truth can tell.
  const without = question.by !== 'cell' ? [] : [...truthOf.keys()].filter((key) => !named.has(key));
  return [
    ...rows,
    ...without.flatMap((key) => told(key, { is: 'withheld' })),
    ...wholes(question, municipality, said, truths),
  ];
}

/** The place and the span of a row, by its key; nothing for what is told elsewhere. */
function placing(
  question: StampedQuestion,
  municipality: string,
): (key: string) => { spot: Spot; span: Span }[] {
  const { span } = question;
  // Nobody answers the public about a free place.
  if (isFree(question.within)) return () => [];
  switch (question.by) {
    case 'time': {
      const units = wholeUnits(span, question.unit);
      const spot = spotOf(question.within, municipality);
      let next = 0;
      return () => units.slice(next, (next += 1)).map((unit) => ({ spot, span: unit }));
    }
    case 'area':
      return (key) => [{ spot: spotOf(key, municipality), span }];
    case 'cell':
      return (key) => [{ spot: { is: 'cell', id: key }, span }];
    case 'kind':
    case 'density':
    case 'hour-weekday':
    case 'aoristic':
    case 'knox':
    case 'zones':
      return () => [];
  }
}

function spotOf(area: string, municipality: string): Spot {
  return area === municipality ? { is: 'total' } : { is: 'buurt', id: area };
}

/** The total, and what has no place. */
function wholes(
  question: StampedQuestion,
  municipality: string,
  said: Answer,
  truths: Answer | null,
): Told[] {
  const { span, by } = question;
  if (isFree(question.within)) return [];
  const spot = spotOf(question.within, municipality);
  const total = { spot, span, figure: said.total, truth: valueOf(truths?.total) };
  const isSplit = by === 'cell' || (by === 'area' && question.level === 'buurt');
  if (said.unplaced === null || !isSplit) return [total];
  const from = by === 'cell' ? 'cell' : 'buurt';
  const rest = { span, figure: said.unplaced, truth: valueOf(truths?.unplaced ?? undefined) };
  return [total, { spot: { is: 'unplaced', from }, ...rest }];
}

function valueOf(figure: Figure | undefined): number | null {
  return figure?.is === 'number' || figure?.is === 'unconfirmed' ? figure.value : null;
}
