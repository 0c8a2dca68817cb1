/** Margins around every plot in CSS pixels, so that what stands above a chart lines up with it. */
export const plotMargin = { left: 52, right: 20, top: 8, bottom: 4 } as const;

/** Round steps from zero to at least `top`: at most `count` of them. */
export function niceTicks(top: number, count = 5): number[] {
  const raw = Math.max(top, 1) / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = Math.max(
    1,
    [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= raw) ?? raw,
  );
  return Array.from({ length: Math.ceil(Math.max(top, 1) / step) + 1 }, (_, index) => index * step);
}

/** Round steps around a span that need not start at zero, for an index. */
export function ticksAround(low: number, high: number): number[] {
  const step = [5, 10, 20, 25, 50, 100, 200, 500].find((candidate) => (high - low) / candidate <= 5) ?? 1000;
  const first = Math.floor(low / step) * step;
  const count = Math.ceil((high - first) / step) + 1;
  return Array.from({ length: count }, (_, index) => first + index * step);
}
