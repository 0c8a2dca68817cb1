import { formatCount, formatMonthLong, formatPeriod } from '../format.ts';

function count(value: number | null): string {
  return value === null ? 'niet te tonen' : formatCount(value);
}

/** The page of what is new since the last meeting. */
export const overlegNieuw = {
  happened: (days: string) => `Gebeurd, ${days}`,
  /** Beside a count: what is usual for these days. */
  usual: (interval: string) => `verwacht ${interval}`,
  changed: 'Nu anders',
  points: 'Actiepunten',
  agreed: 'Afgesproken',
  /** What a verdict was, and whether later reports of the same months changed it, or new months. */
  was: (verdict: string, isRevised: boolean) =>
    `was ${verdict.toLowerCase()}, ${isRevised ? 'door nagekomen cijfers' : 'door nieuwe maanden'}`,
  revised: (month: string, name: string, was: number | null, now: number | null) =>
    `${month}, ${name}: was ${count(was)}, nu ${count(now)}`,
  /** Of how many things it is said that they changed, of those that could be compared. */
  headline: (verdicts: number, counts: number, compared: number) => {
    const parts = [
      ...(verdicts === 0
        ? []
        : [`${formatCount(verdicts)} ${verdicts === 1 ? 'oordeel' : 'oordelen'} anders`]),
      ...(counts === 0 ? [] : [`${formatCount(counts)} ${counts === 1 ? 'aantal' : 'aantallen'} herzien`]),
    ];
    if (parts.length > 0) return parts.join(', ');
    return compared === 0
      ? 'Met de cijfers van toen is niets te vergelijken'
      : 'De oordelen en maandcijfers van toen staan nog';
  },
  first: 'Er is nog geen eerder overleg vastgelegd',
  newMonths: (from: number, to: number) => `Nieuw: ${formatPeriod(from, to)}.`,
  noNewMonths: (last: number) =>
    `Er zijn geen nieuwe maanden: de cijfers lopen tot en met ${formatMonthLong(last)}.`,
  status: (was: string) => `was ${was}`,
  caption: 'Wat veranderde sinds de vorige keer',
  columns: ['Wat', 'Stand', 'Toelichting'],
};
