/** `npm run data`: checks the municipality's data, packs them for the built page, or adds a file to them. */
import { parseArgs } from 'node:util';
import { dataCheck } from '../src/text/nl/data-check.ts';
import { addCommand } from './data/add-command.ts';
import { checkData } from './data/check.ts';
import { countsBefore, good, misuse, packCommand, problemsFound, tellProblems } from './data/pack-command.ts';

async function check(folder: string): Promise<number> {
  const { resources, problems } = await checkData(folder);
  tellProblems(problems);
  console.log(problems.length === 0 ? dataCheck.good(resources) : dataCheck.bad(problems.length));
  return problems.length === 0 ? good : problemsFound;
}

async function pack(
  folder: string,
  out: string,
  audience: 'driehoek' | 'openbaar',
  previous: string | undefined,
): Promise<number> {
  const before = await countsBefore(previous);
  return before.ok ? packCommand(folder, out, audience, before.value) : misuse;
}

/** What was asked for; null where it makes no sense. */
function readArguments(): (() => Promise<number>) | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        data: { type: 'string', default: 'data' },
        audience: { type: 'string' },
        previous: { type: 'string' },
      },
    });
    const [command, out, ...rest] = positionals;
    const { data: folder, audience = 'driehoek' } = values;
    const { previous } = values;
    if (previous !== undefined && (command !== 'pack' || audience !== 'openbaar')) return null;
    const isCheck = command === undefined || (command === 'check' && out === undefined);
    if (isCheck && values.audience === undefined) return () => check(folder);
    if (out === undefined || rest.length > 0) return null;
    if (audience !== 'driehoek' && audience !== 'openbaar') return null;
    // Without the option each series keeps the audience of its source.
    if (command === 'add')
      return () => addCommand(out, folder, values.audience === undefined ? null : audience, Date.now());
    if (command !== 'pack') return null;
    return () => pack(folder, out, audience, previous);
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
