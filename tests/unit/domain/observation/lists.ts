import fc from 'fast-check';
import type { Series, SeriesInfo } from '../../../../src/domain/observation/series.ts';
import { makeSeries, span } from '../../engine/small-world.ts';
import type { Line } from '../../engine/small-world.ts';

/** A list of incidents that a person loaded, complete for some months. */
export function listOf(
  id: string,
  loadedAt: number,
  [from, to]: readonly [string, string],
  lines: readonly Line[],
  info: Partial<SeriesInfo> = {},
): Series {
  const own = { id: `${id}/cell-minute`, set: id, loadedAt, span: span(from, to) };
  return makeSeries({ ...own, complete: { span: span(from, to), scope: 'G1' }, ...info }, lines);
}

/** A table of counts that a person loaded. */
export function tableOf(id: string, loadedAt: number, lines: readonly Line[]): Series {
  const own = { id: `${id}/gemeente-month`, set: id, loadedAt, published: true };
  return makeSeries({ ...own, where: 'gemeente', when: 'month' }, lines);
}

/** Incidents of two kinds on few days and in few places, so that the same row comes often. */
export const someLines: fc.Arbitrary<Line[]> = fc.array(
  fc.record({
    at: fc.constantFrom('2024-01-05', '2024-02-10T12:00', '2024-02-11', '2024-03-01', '2024-04-30T23:59'),
    kind: fc.constantFrom('k', 'm'),
    area: fc.constantFrom('B1', 'B2'),
    count: fc.constantFrom(1, 2, null),
  }),
  { maxLength: 12 },
);

/** Months of 2024 in which all of `someLines` lie. */
export const someMonths: fc.Arbitrary<readonly [string, string]> = fc.constantFrom(
  ['2024-01', '2024-04'] as const,
  ['2024-01', '2024-02'] as const,
  ['2024-02', '2024-03'] as const,
  ['2024-03', '2024-04'] as const,
);

/** The lines that lie in some months. */
export function within([from, to]: readonly [string, string], lines: readonly Line[]): Line[] {
  return lines.filter(({ at }) => at.slice(0, 7) >= from && at.slice(0, 7) <= to);
}
