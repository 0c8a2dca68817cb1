import { neutralise } from '../../domain/csv/neutralise.ts';
import type { Month } from '../../domain/time/month.ts';
import type { Municipality } from '../../policy/municipality.ts';
import { ownIndicators } from './own-kinds.ts';
import { comingPeriods, unitOf } from './periods.ts';

const header = ['periode', 'soort', 'gebied', 'aantal', 'voorlopig'];

/**
 * Our own format of counts with everything but the counts: a line per own kind and period, from the last period that
 * is over to the end of next year. An empty count is no figure.
 */
export function templateOf(municipality: Municipality, now: Month): string {
  const titles = municipality.kinds.map(({ title }) => title);
  const isTold = (title: string): boolean => titles.filter((one) => one === title).length === 1;
  const seen = new Set<string>();
  const lines = ownIndicators(municipality).flatMap(({ indicator, kinds }) =>
    kinds.flatMap((kind) => {
      if (seen.has(kind.id)) return [];
      seen.add(kind.id);
      const name = isTold(kind.title) ? kind.title : kind.id;
      const periods = comingPeriods(unitOf(indicator.frequency), now);
      return periods.map(({ key }) => [key, name, municipality.profile.id, '', '0']);
    }),
  );
  return [header, ...lines].map((cells) => `${cells.map(cellOf).join(';')}\r\n`).join('');
}

function cellOf(cell: string): string {
  const safe = neutralise(cell);
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
