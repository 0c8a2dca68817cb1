import { fewestAnswers } from '../../domain/thresholds.ts';
import { wilsonInterval, type ShareInterval } from '../../domain/stats/wilson.ts';
import { isShareOf } from '../../policy/rise.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { Survey } from '../../policy/schema.ts';

export type Finding = Survey['findings'][number];

/** A share that is rounded to steps this wide tells less than its interval does. */
const coarseStep = 0.05;

/** Why the margin of a share says less than it seems, or is not there. */
type Caveat =
  | 'n-unknown'
  | 'not-random'
  | 'rounded'
  | 'sampling-unknown'
  | 'too-narrow'
  | 'weighting-unknown';

/** What may be told of a finding; all shares are fractions of one. */
export type Told =
  /** The survey gives no number. */
  | { readonly is: 'words' }
  /** So few answers (of a weighted sample: effective answers) that the share is hidden; in openbaar it is not told how few. */
  | { readonly is: 'few'; readonly n: number | null }
  | {
      readonly is: 'share';
      readonly share: number;
      /** As published, else Wilson's 95%; null where nobody can tell. */
      readonly interval: ShareInterval | null;
      readonly isPublished: boolean;
      /** The answers that the interval is made of: the effective number where it is given; null where none is made. */
      readonly base: number | null;
      readonly caveats: readonly Caveat[];
    };

export function tell(survey: Survey, finding: Finding): Told {
  const { share, n } = finding;
  if (finding.withheld === true) return { is: 'few', n: null };
  if (share === null) return { is: 'words' };
  const base = finding.effectiveN ?? n;
  const fewest = Math.min(n ?? Infinity, base ?? Infinity);
  if (fewest < fewestAnswers) return { is: 'few', n: fewest };
  const isRandom = survey.sampling?.random ?? null;
  // A margin tells of chance in the drawing; where nobody drew, there is none to tell of.
  if (isRandom === false)
    return { is: 'share', share, interval: null, isPublished: false, base: null, caveats: ['not-random'] };
  const published = finding.margin ?? null;
  return {
    is: 'share',
    share,
    interval: published ?? (base === null ? null : wilsonInterval(share, base)),
    isPublished: published !== null,
    base,
    caveats: caveatsOf(finding, isRandom, published !== null),
  };
}

function caveatsOf(finding: Finding, isRandom: true | null, isPublished: boolean): Caveat[] {
  const isEffective = typeof finding.effectiveN === 'number';
  const caveats: Caveat[] = [];
  if ((finding.rounded ?? 0) >= coarseStep) caveats.push('rounded');
  if (finding.n === null && !isEffective && !isPublished) caveats.push('n-unknown');
  if (isRandom === null) caveats.push('sampling-unknown');
  if (isEffective || isPublished || finding.n === null) return caveats;
  if (finding.weighted === true) caveats.push('too-narrow');
  if (finding.weighted === null) caveats.push('weighting-unknown');
  return caveats;
}

/** Whether a finding is about this gemeente, and not about the country that it is held beside. */
export function isOwn(municipality: Municipality, finding: Finding): boolean {
  return (finding.area ?? municipality.profile.id) === municipality.profile.id;
}

/** A share from the newest survey that measured an indicator here. */
export interface Perception {
  readonly name: string;
  /** The name of the survey. */
  readonly survey: string;
  readonly share: number;
  /** 95% interval; null where nobody can tell. */
  readonly interval: ShareInterval | null;
  readonly n: number | null;
  readonly year: number | null;
  readonly fictief: boolean;
}

/** The newest share that may be shown; null where none was measured. Of one year, what is real comes first. */
export function perceptionOf(municipality: Municipality, indicatorId: string | null): Perception | null {
  const indicator = municipality.indicators.find((candidate) => candidate.id === indicatorId);
  if (indicator === undefined) return null;
  const measured = municipality.surveys
    .flatMap((survey) => survey.findings.map((finding) => ({ survey, finding })))
    .filter(
      ({ finding }) =>
        finding.indicator === indicatorId && isShareOf(finding, indicator) && isOwn(municipality, finding),
    )
    .toSorted(
      (a, b) =>
        (b.finding.year ?? 0) - (a.finding.year ?? 0) || Number(a.survey.fictief) - Number(b.survey.fictief),
    );
  for (const { survey, finding } of measured) {
    const told = tell(survey, finding);
    if (told.is !== 'share') continue;
    const { n, year } = finding;
    const { share, interval } = told;
    return { name: indicator.name, survey: survey.name, share, n, year, fictief: survey.fictief, interval };
  }
  return null;
}
