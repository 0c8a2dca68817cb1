import * as v from 'valibot';
import { outcomeOf } from '../analysis/cameras/outcomes.ts';
import type { SeriesInfo } from '../domain/observation/series.ts';
import type { Municipality } from '../policy/municipality.ts';
import { overleg as words } from '../text/nl/overleg.ts';

/** Where a finding names what it counted. */
const naming: ReadonlySet<string> = new Set(['indicator', 'subject', 'outcome']);

/**
 * What is counted in findings, one line for each subject in the order of the gemeente: for a file that goes out without
 * the page. `findings` may come from a meeting that was kept, so nothing is taken for granted of what they hold.
 */
export function definitionsOf(
  findings: readonly unknown[],
  municipality: Municipality,
  series: readonly SeriesInfo[],
): string[] {
  const named = new Set(
    findings.flatMap((one) => [...namesIn(one), ...outcomeIn(one, municipality, series)]),
  );
  const { indicators, kinds } = municipality;
  return [
    ...indicators
      .filter(({ id }) => named.has(id))
      .map(({ name, definition }) => words.defined(name, definition)),
    ...kinds
      .filter(({ id }) => named.has(id))
      .map(({ plainName, title, definition }) =>
        words.defined(plainName ?? title, definition ?? words.policeKind(title)),
      ),
  ];
}

/** The ids behind these names, also of a subject that is given whole. */
function namesIn(value: unknown, isNaming = false): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => namesIn(one));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => {
    const names = naming.has(key);
    if (typeof inside === 'string') return names || (isNaming && key === 'id') ? [inside] : [];
    return namesIn(inside, names);
  });
}

const cameraSchema = v.object({
  request: v.object({
    about: v.literal('camera'),
    camera: v.string(),
    design: v.object({ outcome: v.string() }),
  }),
});

/** What is counted at a camera where nobody chose it. */
function outcomeIn(finding: unknown, municipality: Municipality, series: readonly SeriesInfo[]): string[] {
  const read = v.safeParse(cameraSchema, finding);
  if (!read.success) return [];
  const { camera: id, design } = read.output.request;
  const camera = municipality.cameras.find((one) => one.id === id);
  const found = camera === undefined ? null : outcomeOf(municipality, series, camera, design.outcome);
  return found === null ? [] : [found.indicator.id];
}
