/**
 * Scott's bandwidth in metres along each axis: the standard deviation of the points times n^(-1/6). It suits points in
 * one round group; of several it is too wide. Null for fewer than two points. Source: Scott 1992.
 */
export function scottBandwidth(
  points: readonly (readonly [x: number, y: number])[],
): { readonly sx: number; readonly sy: number } | null {
  if (points.length < 2) return null;
  const factor = points.length ** (-1 / 6);
  return {
    sx: factor * deviationOf(points.map(([x]) => x)),
    sy: factor * deviationOf(points.map(([, y]) => y)),
  };
}

function deviationOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
