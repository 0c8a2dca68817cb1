/**
 * The least standard deviation in metres of a density that is made of cells with a side of `cellSize`: the side of a
 * 100 m cell, half that of a 500 m cell. Below it the grid of cells itself would show.
 */
export function leastBandwidth(cellSize: 100 | 500): 100 | 250 {
  return cellSize === 500 ? 250 : 100;
}
