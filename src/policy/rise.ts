/** What more of a figure means, held against what is wanted of it and against what stands beside it. */
import { problemAt } from './problem.ts';
import type { DataProblem } from './problem.ts';
import type { Records } from './records.ts';
import type { Indicator, Rise, Survey, Target } from './schema.ts';

type Finding = Survey['findings'][number];

/** What a rise must mean for an aim to make sense; null where either may be. */
export function riseOfAim({ direction }: Target['aim']): Exclude<Rise, 'niet-te-zeggen'> | null {
  switch (direction) {
    case 'daalt':
    case 'onder de referentie':
      return 'ongunstig';
    case 'stijgt':
    case 'stabiel of stijgt':
    case 'minimaal':
      return 'gunstig';
    case 'stabiel':
      return null;
  }
}

/** What a larger share of a question means; the question may ask the other way round than its indicator. */
export function riseOfShare(
  finding: Pick<Finding, 'rise'>,
  indicator: Pick<Indicator, 'rise'> | undefined,
): Rise {
  return finding.rise ?? indicator?.rise ?? 'niet-te-zeggen';
}

/**
 * Whether a share is a figure of its indicator: one that is asked and not counted, and asked the same way round. Only
 * then is it held against the target, and does it stand under the name, of the indicator.
 */
export function isShareOf(
  finding: Pick<Finding, 'rise'>,
  indicator: Pick<Indicator, 'sort' | 'rise'>,
): boolean {
  return indicator.sort === 'beleving' && riseOfShare(finding, indicator) === indicator.rise;
}

/** Aims, shares and figures beside them that say another thing than `rise`. */
export function findRiseProblems({ indicators, surveys }: Records): DataProblem[] {
  const known = new Map(indicators.map(({ value }) => [value.id, value]));
  return [
    ...indicators.flatMap(({ value, file, place }) =>
      isAimAgainst(value)
        ? [problemAt(file, `${place} / rise`, 'aim-against-rise', { rise: value.rise })]
        : [],
    ),
    ...surveys.flatMap(({ value, file, place }) =>
      value.findings.flatMap((finding, index) => [
        ...(isOfCount(finding, known)
          ? [problemAt(file, `${place} / findings.${index}.indicator`, 'share-of-count')]
          : []),
        ...(isBesideAgainst(finding, known)
          ? [problemAt(file, `${place} / findings.${index}.beside.moves`, 'moves-against-rise')]
          : []),
      ]),
    ),
  ];
}

/** A neutral indicator gets no verdict, so that its aim decides nothing. */
function isAimAgainst({ target, rise, neutral }: Indicator): boolean {
  if (neutral) return rise !== 'niet-te-zeggen';
  const wanted = target === null ? null : riseOfAim(target.aim);
  return wanted !== null && wanted !== rise;
}

function isOfCount({ share, indicator }: Finding, known: ReadonlyMap<string, Indicator>): boolean {
  const about = indicator === null ? undefined : known.get(indicator);
  return share !== null && about !== undefined && about.sort !== 'beleving';
}

/** `mee` is for two figures that are both good news, or both bad news, when they rise; `tegen` for one of each. */
function isBesideAgainst(finding: Finding, known: ReadonlyMap<string, Indicator>): boolean {
  const { beside, indicator } = finding;
  const other = beside == null ? undefined : known.get(beside.indicator);
  const felt = riseOfShare(finding, known.get(indicator ?? ''));
  if (beside == null || other === undefined || beside.moves === 'los') return false;
  if (felt === 'niet-te-zeggen' || other.rise === 'niet-te-zeggen') return true;
  return (felt === other.rise) !== (beside.moves === 'mee');
}
