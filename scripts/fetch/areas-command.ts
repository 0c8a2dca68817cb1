import { parseArgs } from 'node:util';
import { ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { fetchText } from '../../src/text/nl/fetch.ts';
import { fetchAreas } from './areas.ts';
import type { AreaOptions } from './areas.ts';
import { defaultCache, readBase, readGemeente, readYear } from './arguments.ts';
import { runCommand, withoutThrowing } from './command.ts';
import type { ExitCode } from './command.ts';
import { areasBase } from './features.ts';
import { bagBase } from './kernen.ts';
import type { World } from './http.ts';

/** `npm run fetch-areas` with its arguments, in a world. */
export function areasCommand(args: readonly string[], world: World): Promise<ExitCode> {
  const options = withoutThrowing(() => readOptions([...args]));
  return runCommand(world, options, fetchText.areasUsage, async (loaded, read) => {
    const done = await fetchAreas(world, loaded.municipality, loaded.observationResources, read);
    if (!done.ok) return done;
    const { paths, notes } = done.value;
    return ok([...notes, fetchText.written(paths.length), ...paths.map((path) => `  ${path}`)]);
  });
}

function readOptions(args: string[]): Result<AreaOptions, string> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: {
      gemeente: text,
      year: text,
      base: text,
      woonplaatsen: { type: 'boolean', default: false },
      'base-bag': text,
      data: { ...text, default: 'data' },
      cache: { ...text, default: defaultCache },
      fresh: { type: 'boolean', default: false },
    },
  });
  const gemeente = readGemeente(values.gemeente);
  if (!gemeente.ok) return gemeente;
  const year = readYear('year', values.year);
  if (!year.ok) return year;
  const base = readBase(values.base ?? areasBase(year.value));
  if (!base.ok) return base;
  const bag = readBase(values['base-bag'] ?? bagBase);
  if (!bag.ok) return bag;
  const { data, cache, fresh, woonplaatsen: isWanted } = values;
  return ok({
    gemeente: gemeente.value,
    year: year.value,
    base: base.value,
    woonplaatsen: isWanted ? bag.value : null,
    data,
    cache,
    fresh,
  });
}
