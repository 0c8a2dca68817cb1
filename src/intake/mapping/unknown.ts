import { faultsOf, isCountOpen } from '../../domain/observation/mapping.ts';
import type { Field, Mapping } from '../../domain/observation/mapping.ts';
import type { Result } from '../../domain/result.ts';
import { minuteOfInstant, monthOf } from '../../domain/time/local.ts';
import type { Month } from '../../domain/time/month.ts';
import { fail, ok } from '../../domain/result.ts';
import { mappedLayout, mappedSource } from '../../sources/mapped.ts';
import type { IntakeContext } from '../context.ts';
import { refusingFuture } from '../future.ts';
import { createLabelTest } from '../kinds.ts';
import { personalColumns } from '../personal/columns.ts';
import { hidden } from '../personal/mask.ts';
import { createColumnWatch } from '../personal/watch.ts';
import type { ColumnUse } from '../personal/watch.ts';
import type { Recognised } from '../recognise.ts';
import type { FileRefusal } from '../report.ts';
import type { HeadTable } from './head-table.ts';
import { createMappedReader } from './mapped-record.ts';
import type { Collected } from './mapped-record.ts';
import { createOpenLabels, nearestAreas, nearestKinds } from './open-labels.ts';
import { proposeMapping } from './propose.ts';
import type { MappingProposal } from './propose.ts';
import { shownCell } from './shown.ts';

/** The first lines of a file as a person may see them: columns that look personal are masked. */
interface Sample {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A file that no source knows, with what its columns probably are. */
export interface Unknown {
  readonly sample: Sample;
  readonly proposal: MappingProposal;
  /** The month in which it is read: a period of the whole file cannot begin later. */
  readonly now: Month;
}

/** A page sees no more records of a file than these. */
export const sampleRows = 20;

/**
 * What a person needs to tell how a file is read. Null where no column tells when, what or where: nobody can make
 * observations of such a file.
 */
export function describeUnknown(
  table: HeadTable,
  context: IntakeContext,
  births: readonly number[],
): Unknown | null {
  const proposal = proposeMapping(table.header, table.rows, context, births);
  const isOfUse = proposal.columns.some(({ field }) => telling.includes(field));
  const now = monthOf(minuteOfInstant(context.now));
  return isOfUse ? { proposal, sample: sampleOf(table, proposal), now } : null;
}

const telling: readonly Field[] = ['date', 'date-time', 'period', 'kind', 'area', 'pc4', 'rd-x', 'lon'];

function sampleOf({ header, rows }: HeadTable, { columns }: MappingProposal): Sample {
  const isHidden = (index: number): boolean =>
    ['personal', 'births'].includes(columns[index]?.because ?? 'personal');
  const shown = (cell: string, index: number): string => (isHidden(index) ? hidden : shownCell(cell));
  return {
    header: header.map((cell) => shownCell(cell)),
    rows: rows.slice(0, sampleRows).map((row) => row.map(shown)),
  };
}

/** How a person wants a file to be read, and what it is called. */
export interface AskedMapping {
  readonly mapping: Mapping;
  readonly name: string;
}

/** A file read as a person tells, and the labels that turn out to have no meaning. */
export interface MappedFile {
  readonly recognised: Recognised;
  readonly collected: Collected;
  /** The columns that are read and that turned out to hold data about persons: such a file is not kept. */
  readonly personalRead: () => readonly string[];
}

/**
 * Makes a file of unknown form readable by a mapping. Refused where the mapping is not whole, was made for another
 * header, reads a column that looks personal, or leaves open how many each line stands for.
 */
export function readAsMapped(
  table: HeadTable,
  { mapping, name }: AskedMapping,
  context: IntakeContext,
): Result<MappedFile, FileRefusal> {
  const { header, rows, firstLine, delimiter } = table;
  const isFitting = mapping.columns.length === header.length && faultsOf(mapping).length === 0;
  if (!isFitting) return fail({ because: 'no-known-header', header: header.slice(0, 30).map(shownCell) });
  const { columns } = proposeMapping(header, rows, context);
  if (
    isCountOpen(
      mapping,
      columns.map(({ numbers }) => numbers),
    )
  )
    return fail({ because: 'count-open', columns: numbersNamed(columns, mapping) });
  const isTold = (index: number): boolean =>
    mapping.daysAreOfEvents === true &&
    columns[index]?.because !== 'personal' &&
    useOf(mapping.columns[index]?.field ?? 'ignore') === 'dates';
  const isPersonal = (index: number): boolean =>
    columns[index]?.because === 'personal' || (columns[index]?.because === 'births' && !isTold(index));
  const read = mapping.columns.flatMap(({ field }, index) => (field === 'ignore' ? [] : [index]));
  const wrong = read.filter(isPersonal).map((index) => shownCell(header[index] ?? ''));
  if (wrong.length > 0) return fail({ because: 'personal-columns', columns: wrong });
  const source = mappedSource(mapping, name);
  const collected = {
    kinds: createOpenLabels(nearestKinds(context)),
    places: createOpenLabels(nearestAreas(context)),
  };
  const isLabel = createLabelTest(context.kinds);
  const watch = createColumnWatch(
    header,
    mapping.columns.map(({ field }, index) => (isTold(index) ? 'told' : useOf(field))),
    isLabel,
  );
  const isRead = new Set(read);
  return ok({
    collected,
    personalRead: () => {
      const found = watch.found().filter(({ index }) => isRead.has(index));
      return found.map(({ column }) => shownCell(column));
    },
    recognised: {
      watch,
      source,
      layout: mappedLayout(mapping, header, firstLine),
      sort: source.sort,
      delimiter,
      above: firstLine - 1,
      personal: personalColumns(header, rows, isRead, isLabel),
      readerOf: (own, book, thousands) =>
        refusingFuture(
          createMappedReader(mapping, own, book, collected, thousands),
          minuteOfInstant(own.now),
        ),
    },
  });
}

/** The columns that may hold how many each line stands for, and are not read, or only guessed. */
function numbersNamed(columns: MappingProposal['columns'], mapping: Mapping): string[] {
  const isOpen = (field: Field | undefined): boolean =>
    field === 'ignore' || (field === 'count' && mapping.isCountGuessed === true);
  return columns
    .filter(({ numbers }, index) => numbers !== 'none' && isOpen(mapping.columns[index]?.field))
    .map(({ header }) => header);
}

/** Times, periods and points are read as such or not at all: nothing of a person fits in them. */
function useOf(field: Field): ColumnUse {
  if (field === 'ignore') return 'unread';
  if (field === 'date' || field === 'date-time' || field === 'end-date') return 'dates';
  return field === 'kind' || field === 'area' || field === 'count' ? 'read' : 'free';
}
