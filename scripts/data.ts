/** `npm run data`: checks the municipality's data, packs them for the built page, or adds a file to them. */
import { parseArgs } from 'node:util';
import type { DataProblem } from '../src/policy/problem.ts';
import { dataCheck } from '../src/text/nl/data-check.ts';
import { dataProblemText } from '../src/text/nl/data-problems.ts';
import { addCommand } from './data/add-command.ts';
import { checkData } from './data/check.ts';
import { packData } from './data/pack.ts';

/** Exit codes: good, problems found, wrong use. */
const good = 0;
const problemsFound = 1;
const misuse = 2;

async function check(folder: string): Promise<number> {
  const { resources, problems } = await checkData(folder);
  tell(problems);
  console.log(problems.length === 0 ? dataCheck.good(resources) : dataCheck.bad(problems.length));
  return problems.length === 0 ? good : problemsFound;
}

async function pack(folder: string, out: string, audience: 'driehoek' | 'openbaar'): Promise<number> {
  const packed = await packData(folder, out, audience);
  if (packed.ok) {
    console.log(dataCheck.packed(packed.value, out, audience));
    return good;
  }
  if (packed.failure.why === 'not-empty') {
    console.error(dataCheck.notEmpty(out));
    return misuse;
  }
  tell(packed.failure.problems);
  console.log(dataCheck.bad(packed.failure.problems.length));
  return problemsFound;
}

function tell(problems: readonly DataProblem[]): void {
  for (const { file, place, problem, params } of problems) {
    console.log(dataCheck.problem(file, place, dataProblemText(problem, params)));
  }
}

/** What was asked for; null where it makes no sense. */
function readArguments(): (() => Promise<number>) | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { data: { type: 'string', default: 'data' }, audience: { type: 'string' } },
    });
    const [command, out, ...rest] = positionals;
    const { data: folder, audience = 'driehoek' } = values;
    const isCheck = command === undefined || (command === 'check' && out === undefined);
    if (isCheck && values.audience === undefined) return () => check(folder);
    if (out === undefined || rest.length > 0) return null;
    if (audience !== 'driehoek' && audience !== 'openbaar') return null;
    // Without the option each series keeps the audience of its source.
    if (command === 'add')
      return () => addCommand(out, folder, values.audience === undefined ? null : audience, Date.now());
    if (command !== 'pack') return null;
    return () => pack(folder, out, audience);
  } catch {
    return null;
  }
}

const asked = readArguments();
if (asked === null) {
  console.error(dataCheck.usage);
  process.exitCode = misuse;
} else {
  process.exitCode = await asked();
}
