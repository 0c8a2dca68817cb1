import type { ReactNode } from 'react';
import './data-table.css';

export interface Column<Row> {
  readonly name: string;
  readonly numeric?: boolean;
  /** The cell that names the row for screen readers. */
  readonly rowHeader?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

/** A table with a caption, in a box that scrolls by keyboard; a group, as the card around it is the landmark. Rows that can be chosen get a button in their first cell, made by the caller. */
export function DataTable<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  isSelected,
}: {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly isSelected?: (row: Row) => boolean;
}) {
  return (
    <div className="vb-table" role="group" aria-label={caption} tabIndex={0}>
      <table className="utrecht-table">
        <caption className={captionHidden ? 'vb-hidden' : 'utrecht-table__caption'}>{caption}</caption>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            {columns.map((column) => (
              <th
                key={column.name}
                scope="col"
                className={`utrecht-table__header-cell ${column.numeric === true ? 'vb-table__number' : ''}`}
              >
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              className={`utrecht-table__row ${isSelected?.(row) === true ? 'vb-table__row--selected' : ''}`}
            >
              {columns.map((column) => (
                <TableCell key={column.name} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TableCell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const className = `utrecht-table__cell ${column.numeric === true ? 'vb-table__number' : ''}`;
  return column.rowHeader === true ? (
    <th scope="row" className={`${className} vb-table__row-header`}>
      {column.cell(row)}
    </th>
  ) : (
    <td className={className}>{column.cell(row)}</td>
  );
}
