import { createSeriesBuilder } from '../domain/observation/build.ts';
import type { Series } from '../domain/observation/series.ts';
import { startOfMonth } from '../domain/time/local.ts';
import { readPeriod } from '../intake/period.ts';
import type { Period } from '../intake/period.ts';
import type { Entry, EntryOf } from '../policy/dossier/entry.ts';
import { standingOf } from '../policy/dossier/standing.ts';

/** The id of the set to which the counts that the team entered belong. */
const dossierSet = 'dossier';

interface Registration {
  readonly entry: EntryOf<'registration'>;
  readonly count: number;
  readonly period: Period;
}

/** The counts that the team entered in an area, as one series per precision of time; made-up ones apart from real ones. */
export function registrationSeries(entries: readonly Entry[], area: string): Series[] {
  const groups = new Map<string, Registration[]>();
  for (const entry of standingOf(entries, 'registration')) {
    const period = readPeriod(entry.period);
    if (entry.count === null || period === null) continue;
    const key = `${period.when}${entry.fictief ? '-fictief' : ''}`;
    groups.set(key, [...(groups.get(key) ?? []), { entry, count: entry.count, period }]);
  }
  return [...groups].map(([key, group]) => seriesOf(key, group, area));
}

function seriesOf(key: string, group: readonly Registration[], area: string): Series {
  const builder = createSeriesBuilder();
  for (const { entry, count, period } of group)
    builder.push(
      startOfMonth(period.first),
      startOfMonth(period.first + period.months),
      entry.kind,
      area,
      null,
      count,
      false,
    );
  const { columns, cells, kinds, areas } = builder.finish();
  const source = [...new Set(group.map(({ entry }) => entry.source))].toSorted().join('; ');
  return {
    info: {
      id: `${dossierSet}/${key}`,
      title: source,
      source,
      set: dossierSet,
      loadedAt: Math.max(...group.map(({ entry }) => Date.parse(entry.at))),
      audience: 'driehoek',
      published: false,
      fictief: group.some(({ entry }) => entry.fictief),
      where: 'gemeente',
      when: group[0]?.period.when ?? 'year',
      divisionYear: null,
      complete: null,
      kinds,
      areas,
      rows: columns.length,
      span: {
        from: Math.min(...group.map(({ period }) => period.first)),
        to: Math.max(...group.map(({ period }) => period.first + period.months - 1)),
      },
    },
    columns,
    cells,
  };
}
