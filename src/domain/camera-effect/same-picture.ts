import type { RobustnessCell } from './robustness.ts';
import type { VerdictCode } from './verdict.ts';

/** Not seeing a difference and not being able to are the same picture. */
export function isSamePicture(code: RobustnessCell['code'], main: VerdictCode): boolean {
  const open: readonly string[] = ['no-difference-seen', 'cannot-measure'];
  return code === main || (open.includes(code) && open.includes(main));
}
