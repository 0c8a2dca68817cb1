import type { DateOrder, Field, MappedColumn } from '../../domain/observation/mapping.ts';
import type { ColumnProposal } from '../../state/client.ts';
import { koppelen } from '../../text/nl/gegevens-koppelen.ts';
import { Choice, Select, type Option } from '../../ui/choice.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';

interface ColumnRow {
  readonly index: number;
  readonly proposal: ColumnProposal;
  readonly column: MappedColumn;
}

const words = koppelen.columns;

/** Which column is read as what: the proposal, examples and a select per column. */
export function MappingColumns({
  proposals,
  columns,
  onField,
}: {
  readonly proposals: readonly ColumnProposal[];
  readonly columns: readonly MappedColumn[];
  readonly onField: (index: number, field: Field) => void;
}) {
  const rows = proposals.flatMap((proposal, index): ColumnRow[] => {
    const column = columns[index];
    return column === undefined ? [] : [{ index, proposal, column }];
  });
  const shown: readonly Column<ColumnRow>[] = [
    { name: words.name, rowHeader: true, cell: ({ column }) => nameOf(column) },
    { name: words.field, cell: (row) => <FieldSelect row={row} onField={onField} /> },
    { name: words.examples, cell: ({ proposal }) => proposal.examples.join(' · ') },
    { name: words.why, cell: ({ proposal }) => koppelen.because[proposal.because] },
  ];
  return (
    <DataTable
      caption={words.title}
      captionHidden
      columns={shown}
      rows={rows}
      rowKey={({ index }) => String(index)}
    />
  );
}

function FieldSelect({
  row: { index, proposal, column },
  onField,
}: {
  readonly row: ColumnRow;
  readonly onField: (index: number, field: Field) => void;
}) {
  if (proposal.because === 'personal') return words.never;
  // The question about its days below tells how it is read.
  if (proposal.because === 'births')
    return column.field === 'ignore' ? words.never : koppelen.fields[column.field];
  return (
    <Select
      label={words.fieldOf(nameOf(column))}
      labelHidden
      groups={fieldGroups}
      value={column.field}
      onChoose={(field) => onField(index, field)}
    />
  );
}

const option = (value: Field): Option<Field> => ({ value, label: koppelen.fields[value] });

const fieldGroups = [
  { name: null, options: [option('ignore')] },
  {
    name: koppelen.groups.when,
    options: (['date', 'date-time', 'time', 'end-date', 'end-time', 'period'] as const).map(option),
  },
  { name: koppelen.groups.what, options: (['kind', 'count'] as const).map(option) },
  {
    name: koppelen.groups.where,
    options: (['area', 'pc4', 'rd-x', 'rd-y', 'lon', 'lat'] as const).map(option),
  },
];

function nameOf({ header }: MappedColumn): string {
  return header === '' ? words.empty : header;
}

const dated: readonly Field[] = ['date', 'date-time', 'end-date'];

/** Whether a column needs an answer to which of day and month stands first. */
export function asksOrder({ order }: ColumnProposal, { field }: MappedColumn): boolean {
  return order === 'ask' && dated.includes(field);
}

/** Asks what stands first in dates that can be read in two ways. */
export function OrderQuestion({
  proposal,
  column,
  onOrder,
}: {
  readonly proposal: ColumnProposal;
  readonly column: MappedColumn;
  readonly onOrder: (order: DateOrder) => void;
}) {
  const example = proposal.orderExample ?? '';
  const [first = '0', second = '0'] = example.match(/\d+/g) ?? [];
  const options: readonly Option<DateOrder | ''>[] = [
    { value: 'day-first', label: koppelen.order.dayFirst(Number(first), Number(second)) },
    { value: 'month-first', label: koppelen.order.monthFirst(Number(second), Number(first)) },
  ];
  return (
    <Choice
      legend={koppelen.order.question(nameOf(column), example)}
      options={options}
      value={column.order ?? ''}
      onChoose={(order) => {
        if (order !== '') onOrder(order);
      }}
    />
  );
}
