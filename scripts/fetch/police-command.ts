import { parseArgs } from 'node:util';
import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { fetchText } from '../../src/text/nl/fetch.ts';
import { defaultCache, readBase, readGemeente, readYear } from './arguments.ts';
import { runCommand, withoutThrowing } from './command.ts';
import type { ExitCode } from './command.ts';
import type { World } from './http.ts';
import { grouped } from './numbers.ts';
import { fetchPolice } from './police.ts';
import type { PoliceDone, PoliceOptions } from './police.ts';
import { policeBase, policeTables } from './police-tables.ts';
import type { PoliceTable } from './police-tables.ts';

/** `npm run fetch-police` with its arguments, in a world. */
export function policeCommand(args: readonly string[], world: World): Promise<ExitCode> {
  const options = withoutThrowing(() => readOptions([...args]));
  return runCommand(world, options, fetchText.policeUsage, async ({ municipality }, read) => {
    const done = await fetchPolice(world, municipality, read);
    return done.ok ? ok(linesOf(done.value)) : done;
  });
}

function readOptions(args: string[]): Result<PoliceOptions, string> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: {
      gemeente: text,
      from: text,
      to: text,
      base: { ...text, default: policeBase },
      tables: text,
      data: { ...text, default: 'data' },
      cache: { ...text, default: defaultCache },
      fresh: { type: 'boolean', default: false },
    },
  });
  const gemeente = readGemeente(values.gemeente);
  if (!gemeente.ok) return gemeente;
  const from = readYear('from', values.from);
  if (!from.ok) return from;
  const to = values.to === undefined ? ok(null) : readYear('to', values.to);
  if (!to.ok) return to;
  if (to.value !== null && to.value < from.value) return fail(fetchText.misuse.order(from.value, to.value));
  const base = readBase(values.base);
  if (!base.ok) return base;
  const tables = readTables(values.tables);
  if (!tables.ok) return tables;
  const { data, cache, fresh } = values;
  return ok({
    gemeente: gemeente.value,
    from: from.value,
    to: to.value,
    base: base.value,
    tables: tables.value,
    data,
    cache,
    fresh,
  });
}

function readTables(seen: string | undefined): Result<readonly PoliceTable[], string> {
  if (seen === undefined) return ok(policeTables);
  const asked = seen.split(',').map((id) => id.trim());
  const unknown = asked.find((id) => !policeTables.some((table) => table.id === id));
  const known = policeTables.map(({ id }) => id).join(', ');
  return unknown === undefined
    ? ok(policeTables.filter(({ id }) => asked.includes(id)))
    : fail(fetchText.misuse.tables(unknown, known));
}

function linesOf({ files, notes }: PoliceDone): readonly string[] {
  return [
    ...notes,
    fetchText.written(files.length),
    ...files.map(({ path, figures, missing }) =>
      fetchText.wrote(path, fetchText.figures(grouped(figures), grouped(missing))),
    ),
  ];
}
