import type { ReactNode } from 'react';
import './data-table.css';

export interface Column<Row> {
  readonly name: string;
  readonly numeric?: boolean;
  /** The cell that names the row for screen readers. */
  readonly rowHeader?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

/** A table with a caption, in a box that scrolls by keyboard; a group, as the card around it is the landmark. Rows that can be chosen get a button in their first cell, made by the caller. One that `stacks` shows each row as a block on a phone; its roles are written out, as a browser forgets those of a table that is laid out otherwise. */
export function DataTable<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  isSelected,
  stacks = false,
}: {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly isSelected?: (row: Row) => boolean;
  readonly stacks?: boolean;
}) {
  const role = (name: string): { role?: string } => (stacks ? { role: name } : {});
  return (
    <div
      className={stacks ? 'vb-table vb-table--stacks' : 'vb-table'}
      role="group"
      aria-label={caption}
      tabIndex={0}
    >
      <table className="utrecht-table" {...role('table')}>
        <caption className={captionHidden ? 'vb-hidden' : 'utrecht-table__caption'}>{caption}</caption>
        <thead className="utrecht-table__header" {...role('rowgroup')}>
          <tr className="utrecht-table__row" {...role('row')}>
            {columns.map((column) => (
              <th
                key={column.name}
                scope="col"
                {...role('columnheader')}
                className={`utrecht-table__header-cell ${column.numeric === true ? 'vb-table__number' : ''}`}
              >
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body" {...role('rowgroup')}>
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              {...role('row')}
              className={`utrecht-table__row ${isSelected?.(row) === true ? 'vb-table__row--selected' : ''}`}
            >
              {columns.map((column) => (
                <TableCell key={column.name} column={column} row={row} role={role} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TableCell<Row>({
  column,
  row,
  role,
}: {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly role: (name: string) => { role?: string };
}) {
  const className = `utrecht-table__cell ${column.numeric === true ? 'vb-table__number' : ''}`;
  return column.rowHeader === true ? (
    <th scope="row" {...role('rowheader')} className={`${className} vb-table__row-header`}>
      {column.cell(row)}
    </th>
  ) : (
    <td {...role('cell')} className={className} data-column={column.name}>
      {column.cell(row)}
    </td>
  );
}
