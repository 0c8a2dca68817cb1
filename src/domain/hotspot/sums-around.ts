/** Cells row by row: `columns` times `rows` of them. */
export interface Lattice {
  readonly columns: number;
  readonly rows: number;
}

/** Of every cell its own value and those of the eight around it, added up; what lies beyond the edge counts as nothing. */
export function sumsAround(values: ArrayLike<number>, { columns, rows }: Lattice): Float64Array {
  const across = new Float64Array(columns * rows);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      const left = column > 0 ? (values[at - 1] ?? 0) : 0;
      const right = column + 1 < columns ? (values[at + 1] ?? 0) : 0;
      across[at] = left + (values[at] ?? 0) + right;
    }
  // Beyond the first and the last row there is no place in the array.
  return across.map((own, at) => (across[at - columns] ?? 0) + own + (across[at + columns] ?? 0));
}
