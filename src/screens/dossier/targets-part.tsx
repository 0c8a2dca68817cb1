/** What the plan and the team want of each indicator. */
export function TargetsPart() {
  return null;
}
