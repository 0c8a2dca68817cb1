import type { SeriesInfo } from '../../domain/observation/series.ts';

/** One bundled resource: its series differ in precision only. */
export interface BundledSet {
  readonly set: string;
  readonly title: string;
  readonly source: string;
  readonly fictief: boolean;
  readonly audience: SeriesInfo['audience'];
  readonly where: readonly SeriesInfo['where'][];
  readonly when: readonly SeriesInfo['when'][];
  readonly from: number;
  readonly to: number;
}

/** The series that come with the page, taken together per resource, in the order of the catalogue. */
export function bundledSets(series: readonly SeriesInfo[]): BundledSet[] {
  const bundled = series.filter((info) => info.loadedAt === null);
  return [...new Set(bundled.map((info) => info.set))].flatMap((set) => {
    const infos = bundled.filter((info) => info.set === set);
    const first = infos[0];
    return first === undefined
      ? []
      : [
          {
            set,
            title: first.title,
            source: first.source,
            fictief: infos.some((info) => info.fictief),
            audience: first.audience,
            where: [...new Set(infos.map((info) => info.where))],
            when: [...new Set(infos.map((info) => info.when))],
            from: Math.min(...infos.map((info) => info.span.from)),
            to: Math.max(...infos.map((info) => info.span.to)),
          },
        ];
  });
}
