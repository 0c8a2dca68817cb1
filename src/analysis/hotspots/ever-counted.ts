import type { Answer } from '../../engine/answer.ts';
import type { Ask, Known } from '../known.ts';

/**
 * The squares in which anything was ever counted, of all that has a map: where people come. What was made up is not
 * mixed with what is real.
 */
export async function everCounted(
  { municipality, series }: Known,
  ask: Ask,
  size: 100 | 500,
  now: Answer,
): Promise<ReadonlySet<string>> {
  const isMadeUp = now.series.some(({ fictief }) => fictief);
  const codes = new Set(now.rows.map(({ key }) => key));
  for (const id of municipality.profile.mapIndicators) {
    const kinds = municipality.indicators.find((indicator) => indicator.id === id)?.kinds ?? [];
    for (const info of series) {
      const isOfThese = info.where === 'cell' && kinds.some((kind) => info.kinds.includes(kind));
      if (!isOfThese || info.fictief !== isMadeUp) continue;
      const span = info.complete?.span ?? info.span;
      const answer = await ask({ by: 'cell', size, kinds, within: municipality.profile.id, span });
      if (answer.is === 'unavailable' || answer.series.some(({ fictief }) => fictief !== isMadeUp)) continue;
      for (const { key } of answer.rows) codes.add(key);
    }
  }
  return codes;
}
