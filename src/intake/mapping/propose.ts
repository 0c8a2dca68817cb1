import type { DateOrder, Field, Mapping, Numbers } from '../../domain/observation/mapping.ts';
import { dateOf, minuteOfInstant } from '../../domain/time/local.ts';
import type { IntakeContext } from '../context.ts';
import { createLabelTest } from '../kinds.ts';
import { mayBeBirths } from '../personal/births.ts';
import { sortByHeader } from '../personal/headers.ts';
import { hidden, shownValue } from '../personal/mask.ts';
import { assign } from './assign.ts';
import { candidatesOf, pairsIn, withoutGuesses, withoutTie } from './candidates.ts';
import type { Candidate, ProposedBecause } from './candidates.ts';
import { factsOf } from './column-facts.ts';
import type { ColumnFacts } from './column-facts.ts';
import { knowledgeOf } from './knowledge.ts';
import { namedField } from './names.ts';
import type { NamedField } from './names.ts';
import { personalIndexes } from './personal-indexes.ts';
import { shownCell } from './shown.ts';

export interface ColumnProposal {
  readonly header: string;
  readonly field: Field;
  readonly confidence: 'sure' | 'likely' | 'unsure';
  readonly because: ProposedBecause;
  /** Up to three different values, masked where they may say something of a person. */
  readonly examples: readonly string[];
  readonly order: DateOrder | 'ask' | null;
  /** A date of this column that can be read in both orders, of one of long ago without its year; null where none can. */
  readonly orderExample: string | null;
  /** What its numbers may be: where it is not read, they may be how many each line stands for. */
  readonly numbers: Numbers;
}

/** The columns with what each probably is, and the same as a mapping to begin with. */
export interface MappingProposal {
  readonly columns: readonly ColumnProposal[];
  readonly mapping: Mapping;
}

/** Proposes a field for each column, from its name and its values (trimmed cells of the first lines). */
export function proposeMapping(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  context: IntakeContext,
  births: readonly number[] = [],
): MappingProposal {
  const know = knowledgeOf(context);
  const { year } = dateOf(minuteOfInstant(context.now));
  const personal = personalIndexes(header, rows, createLabelTest(context.kinds));
  const isBirths = (name: string, index: number, cells: readonly string[]): boolean =>
    sortByHeader(name) === null &&
    (births.includes(index) || mayBeBirths(cells, year) || personal.get(index) === 'birth-date');
  const looks = header.map((name, index) => {
    const cells = rows.map((row) => row[index] ?? '');
    return {
      name,
      cells,
      named: namedField(name),
      facts: factsOf(name, cells, know),
      personal: personal.has(index) || isBirths(name, index, cells),
      births: isBirths(name, index, cells),
    };
  });
  const pairs = pairsIn(looks.filter((look) => !look.personal).map(({ facts }) => facts));
  const all = looks.map(({ named, facts, personal: isHidden }) =>
    isHidden ? [] : candidatesOf(named, facts, pairs),
  );
  const candidates = withoutTie(withoutGuesses(all));
  const chosen = withGuessedCount(assign(candidates), looks);
  const columns = looks.map((look, index): ColumnProposal => {
    const candidate = chosen[index] ?? null;
    const rest = candidate ?? {
      field: 'ignore' as const,
      because: restOf(look, candidates[index] ?? []),
      score: 0,
    };
    return {
      header: shownCell(look.name),
      field: rest.field,
      confidence: confidenceOf(rest),
      because: rest.because,
      examples: examplesOf(look),
      order: look.facts.order,
      orderExample: shownDate(look.facts.orderExample),
      // Of what looks personal nothing is read; beside a period its numbers are a reason to ask all the same.
      numbers: look.personal && look.facts.numbers === 'count' ? 'number' : look.facts.numbers,
    };
  });
  return { columns, mapping: mappingOf(columns) };
}

/**
 * The fields of the columns, where one more may be the count: the only column of whole numbers of which nothing says
 * that they are something else. With a time of the day each line is one incident.
 */
function withGuessedCount(
  chosen: readonly (Candidate | null)[],
  looks: readonly Look[],
): readonly (Candidate | null)[] {
  const used = chosen.map((candidate) => candidate?.field);
  const isTold = (['count', 'time', 'date-time'] as const).some((field) => used.includes(field));
  const open = looks.flatMap(({ facts, personal }, index) =>
    chosen[index] !== null || facts.numbers === 'none' || (facts.numbers === 'number' && !personal)
      ? []
      : [{ index, isCount: facts.numbers === 'count' && !personal }],
  );
  const [only] = open;
  if (isTold || open.length !== 1 || only?.isCount !== true) return chosen;
  const guess: Candidate = { field: 'count', score: 0, because: 'numbers' };
  return chosen.map((candidate, index) => (index === only.index ? guess : candidate));
}

/** A mapping as proposed, with nothing linked yet. */
function mappingOf(columns: readonly ColumnProposal[]): Mapping {
  return {
    ...(columns.some(({ because }) => because === 'numbers') ? { isCountGuessed: true as const } : {}),
    columns: columns.map(({ header, field, order }) => ({
      header,
      field,
      order: order === 'ask' ? null : order,
    })),
    kind: null,
    kinds: [],
    places: [],
  };
}

interface Look {
  readonly name: string;
  readonly cells: readonly string[];
  readonly named: NamedField | null;
  readonly facts: ColumnFacts;
  readonly personal: boolean;
  readonly births: boolean;
}

/** Why a column has no field. */
function restOf(look: Look, candidates: readonly Candidate[]): ProposedBecause {
  if (look.births) return 'births';
  if (look.personal) return 'personal';
  if (look.facts.filled === 0) return 'empty';
  if (candidates.length > 0) return 'better-elsewhere';
  return look.facts.leadingZeros > 0 ? 'leading-zeros' : 'nothing';
}

function confidenceOf({ field, because, score }: Candidate): ColumnProposal['confidence'] {
  if (field === 'ignore') return because === 'nothing' ? 'unsure' : 'sure';
  if (because === 'name-and-values') return 'sure';
  return because === 'values' && score >= 0.4 ? 'likely' : 'unsure';
}

function shownDate(date: string | null): string | null {
  return date === null || shownValue(date) !== hidden ? date : date.replace(/\d+$/, '…');
}

function examplesOf({ cells, personal }: Look): string[] {
  const filled = cells.filter((cell) => cell !== '');
  return [...new Set(filled.map((cell) => (personal ? hidden : shownCell(cell).slice(0, 40))))].slice(0, 3);
}
