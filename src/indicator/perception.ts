import { wilsonInterval } from '../domain/stats/wilson.ts';
import type { Municipality } from '../policy/municipality.ts';

/** A share from the newest survey that measured an indicator. */
export interface Perception {
  readonly name: string;
  readonly share: number;
  /** 95% Wilson interval; null where the number of answers is unknown. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly n: number | null;
  readonly year: number | null;
  readonly fictief: boolean;
}

/** Fewer answers than this are not shown. */
const fewestAnswers = 30;

export function perceptionOf(municipality: Municipality, indicatorId: string | null): Perception | null {
  const indicator = municipality.indicators.find((candidate) => candidate.id === indicatorId);
  if (indicator === undefined) return null;
  const measured = municipality.surveys
    .flatMap((survey) => survey.findings.map((finding) => ({ finding, fictief: survey.fictief })))
    .filter(
      ({ finding }) => finding.indicator === indicatorId && (finding.n ?? fewestAnswers) >= fewestAnswers,
    )
    .toSorted((a, b) => (b.finding.year ?? 0) - (a.finding.year ?? 0));
  for (const { finding, fictief } of measured) {
    if (finding.share === null) continue;
    const { share, n, year } = finding;
    return {
      name: indicator.name,
      share,
      n,
      year,
      fictief,
      interval: n === null ? null : wilsonInterval(share, n),
    };
  }
  return null;
}
