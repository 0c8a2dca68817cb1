import type { AreaId } from '../../domain/area/area.ts';
import { publicShare } from '../../domain/privacy/share.ts';
import type { ShareDisclosure } from '../../domain/privacy/share.ts';
import type { Survey } from '../schema.ts';

type Finding = Survey['findings'][number];

/** What decides which share openbaar may know. */
export interface ShareRule extends ShareDisclosure {
  /** The gemeente and its parts: what was asked elsewhere, and says of no number of answers, was published by others. */
  readonly ownAreas: ReadonlySet<AreaId>;
}

/** A finding with its share as everybody may know it, or without one. What the plan itself says is public already. */
export function publicFinding(finding: Finding, rule: ShareRule): Finding {
  const { share, n, effectiveN = null, margin = null, area = null, line } = finding;
  if (share === null) return finding;
  const isUncounted = n === null && effectiveN === null;
  if (isUncounted && (line !== null || (area !== null && !rule.ownAreas.has(area)))) return finding;
  const told = publicShare({ share, n, effectiveN, margin }, rule);
  if (told === null) return withheld(finding);
  return {
    ...finding,
    share: told.share,
    n: told.n,
    rounded: told.step,
    ...(effectiveN === null ? {} : { effectiveN: told.effectiveN }),
    ...(margin === null ? {} : { margin: told.margin }),
  };
}

/** Words beside a share can say what it was, as every number that it was made of. */
function withheld(finding: Finding): Finding {
  const kept: Finding = { ...finding, share: null, n: null, note: null, withheld: true };
  delete kept.effectiveN;
  delete kept.margin;
  delete kept.quote;
  return kept;
}
