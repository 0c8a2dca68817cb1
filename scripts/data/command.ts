import { parseArgs } from 'node:util';
import { dataCheck } from '../../src/text/nl/data-check.ts';
import { addCommand } from './add-command.ts';
import { checkData } from './check.ts';
import { countsBefore, good, misuse, packCommand, problemsFound, tellProblems } from './pack-command.ts';

type Command = () => Promise<number>;

/** `npm run data` with its arguments; gives the exit code. `now` in milliseconds since 1970. */
export async function dataCommand(args: readonly string[], now: number): Promise<number> {
  const command = readCommand([...args], now);
  if (command !== null) return command();
  console.error(dataCheck.usage);
  return misuse;
}

/** What was asked for; null where it makes no sense. */
function readCommand(args: string[], now: number): Command | null {
  try {
    const { values, positionals } = parseArgs({
      args,
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
      return () => addCommand(out, folder, values.audience === undefined ? null : audience, now);
    if (command !== 'pack') return null;
    return () => pack(folder, out, audience, previous);
  } catch {
    return null;
  }
}

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
