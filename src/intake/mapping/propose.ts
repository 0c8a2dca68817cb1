import type { AreaLevel } from '../../domain/area/area.ts';
import type { DateOrder, Field, Mapping } from '../../domain/observation/mapping.ts';
import type { IntakeContext } from '../context.ts';
import { createKindFinder } from '../kinds.ts';
import { hidden } from '../personal/mask.ts';
import { createPlaceFinder } from '../places.ts';
import { factsOf } from './column-facts.ts';
import type { ColumnFacts, Knowledge } from './column-facts.ts';
import { namedField } from './names.ts';
import type { NamedField } from './names.ts';
import { personalIndexes } from './personal-indexes.ts';
import { shownCell } from './shown.ts';

/** Why a field is proposed; the page turns the code into a sentence. */
type ProposedBecause =
  | 'name-and-values'
  | 'values'
  | 'name'
  /** May say something of a person: it is never read. */
  | 'personal'
  | 'empty'
  /** Another column tells the same, and better. */
  | 'better-elsewhere'
  /** The name says x where the values are those of y, or longitude where they are those of latitude. */
  | 'swapped'
  /** Numbers with zeros in front are codes. */
  | 'leading-zeros'
  | 'nothing';

export interface ColumnProposal {
  readonly header: string;
  readonly field: Field;
  readonly confidence: 'sure' | 'likely' | 'unsure';
  readonly because: ProposedBecause;
  /** Up to three different values, masked where they may say something of a person. */
  readonly examples: readonly string[];
  readonly order: DateOrder | 'ask' | null;
}

/** The columns with what each probably is, and the same as a mapping to begin with. */
export interface MappingProposal {
  readonly columns: readonly ColumnProposal[];
  readonly mapping: Mapping;
}

interface Candidate {
  readonly field: Field;
  /** The best of several columns for one field has it. */
  readonly score: number;
  readonly because: ProposedBecause;
}

const enough = 0.8;

/** Proposes a field for each column, from its name and its values (trimmed cells of the first lines). */
export function proposeMapping(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  context: IntakeContext,
): MappingProposal {
  const know = knowledgeOf(context);
  const personal = personalIndexes(header, rows);
  const looks = header.map((name, index) => {
    const cells = rows.map((row) => row[index] ?? '');
    return {
      name,
      cells,
      named: namedField(name),
      facts: factsOf(cells, know),
      personal: personal.has(index),
    };
  });
  const has = (axis: 'rdX' | 'rdY' | 'lon' | 'lat'): boolean =>
    looks.some(({ facts, personal: isHidden }) => !isHidden && facts[axis] >= enough);
  const pairs = { rd: has('rdX') && has('rdY'), wgs84: has('lon') && has('lat') };
  const candidates = looks.map((look) => candidatesOf(look, pairs));
  const chosen = assign(candidates);
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
    };
  });
  return { columns, mapping: mappingOf(columns) };
}

/** A mapping as proposed, with nothing linked yet. */
function mappingOf(columns: readonly ColumnProposal[]): Mapping {
  return {
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
}

const finenesses: Readonly<Record<AreaLevel, number>> = { land: 0, regio: 1, gemeente: 2, wijk: 3, buurt: 4 };

function knowledgeOf({ kinds, areas }: IntakeContext): Knowledge {
  const kind = createKindFinder(kinds);
  const place = createPlaceFinder(areas);
  return {
    isKind: (label) => kind(label, '') !== null,
    fineness: (label) => {
      const meaning = place(label, label, 'land');
      if (meaning.is === 'area') return finenesses[meaning.level];
      if (meaning.is === 'several')
        return Math.min(...meaning.candidates.map(({ level }) => finenesses[level]));
      return /^(?:GM|WK|BU)\d{4,8}$/.test(label) ? 2 : null;
    },
  };
}

/** Whether the values of two columns can be the two halves of a point. */
interface Pairs {
  readonly rd: boolean;
  readonly wgs84: boolean;
}

/** What a column may be, by its values with its name as a help. */
function candidatesOf(look: Look, pairs: Pairs): Candidate[] {
  const { named, facts, personal } = look;
  if (personal || facts.filled === 0) return [];
  return [...momentsOf(named, facts), ...pointsOf(named, facts, pairs), ...labelsOf(named, facts)];
}

function momentsOf(named: NamedField | null, facts: ColumnFacts): Candidate[] {
  const isDated = facts.dates >= enough;
  const namesDate = named === 'date' || named === 'end-date' || named === 'other-date';
  if (isDated || (namesDate && facts.serials >= enough)) {
    if (named === 'end-date') return [{ field: 'end-date', score: 1, because: 'name-and-values' }];
    const field = facts.timed >= 0.2 ? 'date-time' : 'date';
    if (named === 'date') return [{ field, score: 1, because: 'name-and-values' }];
    return [{ field, score: named === 'other-date' ? 0.4 : 0.6, because: 'values' }];
  }
  const namesTime = named === 'time' || named === 'end-time';
  if (facts.clocks >= enough || (namesTime && facts.times >= enough))
    return [
      {
        field: named === 'end-time' ? 'end-time' : 'time',
        score: namesTime ? 1 : 0.6,
        because: namesTime ? 'name-and-values' : 'values',
      },
    ];
  if (named === 'period' && facts.periods >= enough)
    return [{ field: 'period', score: 1, because: 'name-and-values' }];
  return [];
}

function pointsOf(named: NamedField | null, facts: ColumnFacts, pairs: Pairs): Candidate[] {
  const axis = (
    field: Field,
    share: number,
    sameAxis: boolean,
    otherAxis: boolean,
    alone: boolean,
  ): Candidate[] => {
    if (share < enough || !(sameAxis || otherAxis || alone)) return [];
    return [
      {
        field,
        score: sameAxis || otherAxis ? 1 : 0.6,
        because: otherAxis ? 'swapped' : sameAxis ? 'name-and-values' : 'values',
      },
    ];
  };
  const isX = named === 'rd-x' || named === 'lon';
  const isY = named === 'rd-y' || named === 'lat';
  return [
    ...axis('rd-y', facts.rdY, isY, isX, pairs.rd),
    ...axis('rd-x', facts.rdX, isX, isY, pairs.rd && facts.counts < 1),
    ...axis('lon', facts.lon, isX, isY, pairs.wgs84),
    ...axis('lat', facts.lat, isY, isX, pairs.wgs84),
  ];
}

function labelsOf(named: NamedField | null, facts: ColumnFacts): Candidate[] {
  const found: Candidate[] = [];
  const isText = facts.counts < enough;
  const label = (field: 'area' | 'kind', share: number, bonus: number): void => {
    const isNamed = named === field;
    if (share < 0.5 && !(isNamed && (isText || share > 0))) return;
    const because = share >= 0.5 ? (isNamed ? 'name-and-values' : 'values') : 'name';
    found.push({ field, score: share + (isNamed ? 0.5 : 0) + bonus, because });
  };
  label('area', facts.areas, facts.fineness / 8);
  label('kind', facts.kinds, 0);
  if (named === 'pc4' && facts.fourDigits >= enough)
    found.push({ field: 'pc4', score: 1, because: 'name-and-values' });
  if (named === 'count' && facts.counts >= enough)
    found.push({ field: 'count', score: 1, because: 'name-and-values' });
  return found;
}

/** Fields that tell the same: one of them is enough. */
const groups: readonly (readonly Field[])[] = [
  ['date', 'date-time', 'period'],
  ['time'],
  ['end-date'],
  ['end-time'],
  ['kind'],
  ['area', 'pc4'],
  ['rd-x'],
  ['rd-y'],
  ['lon'],
  ['lat'],
  ['count'],
];

/** Gives each field to the column that fits it best, each column having one field at most. */
function assign(candidates: readonly (readonly Candidate[])[]): (Candidate | null)[] {
  const chosen: (Candidate | null)[] = candidates.map(() => null);
  const taken = new Set<readonly Field[]>();
  const all = candidates.flatMap((own, column) => own.map((candidate) => ({ column, candidate })));
  for (const { column, candidate } of all.sort(
    (a, b) => b.candidate.score - a.candidate.score || a.column - b.column,
  )) {
    const group = groups.find((fields) => fields.includes(candidate.field));
    if (group === undefined || taken.has(group) || chosen[column] !== null) continue;
    chosen[column] = candidate;
    taken.add(group);
  }
  return withoutLoose(chosen);
}

/** Half a point is none, degrees beside metres are not needed, and a time beside a date with a time neither. */
function withoutLoose(chosen: readonly (Candidate | null)[]): (Candidate | null)[] {
  const has = (field: Field): boolean => chosen.some((one) => one?.field === field);
  const rd = has('rd-x') && has('rd-y');
  const drops: Partial<Record<Field, boolean>> = {
    'rd-x': !rd,
    'rd-y': !rd,
    lon: rd || !has('lat'),
    lat: rd || !has('lon'),
    time: has('date-time') || !has('date'),
    'end-time': !has('end-date') && !has('date') && !has('date-time'),
  };
  return chosen.map((one) => (one !== null && drops[one.field] === true ? null : one));
}

/** Why a column has no field. */
function restOf(look: Look, candidates: readonly Candidate[]): ProposedBecause {
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

function examplesOf({ cells, personal }: Look): string[] {
  const filled = cells.filter((cell) => cell !== '');
  return [...new Set(filled.map((cell) => (personal ? hidden : shownCell(cell).slice(0, 40))))].slice(0, 3);
}
