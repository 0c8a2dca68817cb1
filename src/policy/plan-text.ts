/** Words left out of a quotation. */
const omission = '[...]';

/** A sentence may run on over a page break: so many lines after its first are read with it. */
const linesAfter = 5;

/** Whether a line of the plan (counted from 1) has words. */
export function hasLine(plan: readonly string[], line: number): boolean {
  return (plan[line - 1] ?? '').trim() !== '';
}

/**
 * Whether a quotation stands word for word in the plan, starting on a line (counted from 1) and running on over
 * line ends. `[...]` marks an omission: the parts around it must stand in order.
 */
export function standsInPlan(plan: readonly string[], quote: string, line: number): boolean {
  const parts = quote
    .split(omission)
    .map(squeeze)
    .filter((part) => part !== '');
  const own = squeeze(plan[line - 1] ?? '').length;
  const text = squeeze(plan.slice(line - 1, line + linesAfter).join(' '));
  let from = 0;
  for (const [index, part] of parts.entries()) {
    const at = text.indexOf(part, from);
    if (at < 0 || (index === 0 && at >= own)) return false;
    from = at + part.length;
  }
  return parts.length > 0;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
