import { fileURLToPath } from 'node:url';
import { readInputs } from '../../../scripts/demo/inputs.ts';
import type { DemoInput } from '../../../scripts/demo/make.ts';
import type { DemoKind } from '../../../scripts/demo/scenario.ts';

/** The data folder of this repository, ending in a slash. */
export const data = fileURLToPath(new URL('../../../data/', import.meta.url));

/** What the generator reads from it; an unreadable folder stops the tests with what is wrong. */
export const inputs: DemoInput = (() => {
  const read = readInputs(data);
  if (!read.ok) throw new Error(read.failure.join('\n'));
  return read.value;
})();

export function kindOf(id: string): DemoKind {
  const kind = inputs.scenario.kinds.find((each) => each.kind === id);
  if (kind === undefined) throw new Error(`the scenario has no ${id}`);
  return kind;
}
