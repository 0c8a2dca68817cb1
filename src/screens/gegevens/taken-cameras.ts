import type { FileCamera } from '../../policy/cameras/changes.ts';
import type { FoundReference, ImportReport } from '../../state/client.ts';

/**
 * The report of a file of cameras, with those refused that only the register shows to be wrong (`cameras` in the
 * order of the file). Accepted and refused still make read.
 */
export function withTaken(
  report: ImportReport,
  reference: FoundReference,
  cameras: readonly FileCamera[],
): ImportReport {
  const wrong = cameras.flatMap(({ name, problems }, at) => {
    const row = reference.sort === 'cameras' ? reference.rows[at]?.line : undefined;
    return problems.length === 0 || row === undefined
      ? []
      : [{ row, column: 'camera', seen: name, because: 'name-taken' as const }];
  });
  if (wrong.length === 0) return report;
  return {
    ...report,
    accepted: report.accepted - wrong.length,
    refused: report.refused + wrong.length,
    reasons: { ...report.reasons, 'name-taken': wrong.length },
    examples: [...report.examples, ...wrong].toSorted((a, b) => a.row - b.row).slice(0, 20),
  };
}
