import { parseArgs } from 'node:util';
import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { fetchText } from '../../src/text/nl/fetch.ts';
import { defaultCache, readBase, readGemeente } from './arguments.ts';
import { fetchBackground } from './background.ts';
import type { BackgroundOptions } from './background.ts';
import { isLayerName, layerNames, nwbBase, top10Base } from './background-layers.ts';
import type { LayerName } from './background-layers.ts';
import { runCommand, withoutThrowing } from './command.ts';
import type { ExitCode } from './command.ts';
import type { World } from './http.ts';

/** A larger file (in MB) is too slow to open on a phone, unless somebody says otherwise. */
const mostMegabytes = 6;

/** `npm run fetch-background` with its arguments, in a world. */
export function backgroundCommand(args: readonly string[], world: World): Promise<ExitCode> {
  const options = withoutThrowing(() => readOptions([...args]));
  return runCommand(world, options, fetchText.backgroundUsage, async (loaded, read) => {
    const done = await fetchBackground(world, loaded.municipality, read);
    if (!done.ok) return done;
    const { files, notes } = done.value;
    return ok([...notes, fetchText.written(files.length), ...files.map((file) => `  ${file}`)]);
  });
}

function readOptions(args: string[]): Result<BackgroundOptions, string> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: {
      gemeente: text,
      layers: text,
      'base-nwb': { ...text, default: nwbBase },
      'base-top10nl': { ...text, default: top10Base },
      most: { ...text, default: String(mostMegabytes) },
      data: { ...text, default: 'data' },
      cache: { ...text, default: defaultCache },
      fresh: { type: 'boolean', default: false },
    },
  });
  const gemeente = readGemeente(values.gemeente);
  if (!gemeente.ok) return gemeente;
  const layers = readLayers(values.layers);
  if (!layers.ok) return layers;
  const nwb = readBase(values['base-nwb']);
  if (!nwb.ok) return nwb;
  const top10nl = readBase(values['base-top10nl']);
  if (!top10nl.ok) return top10nl;
  const most = Number(values.most.replace(',', '.'));
  if (!(most > 0)) return fail(fetchText.misuse.most(values.most));
  const mostBytes = Math.round(most * 1_000_000);
  const { data, cache, fresh } = values;
  const bases = { nwb: nwb.value, top10nl: top10nl.value };
  return ok({ gemeente: gemeente.value, layers: layers.value, bases, mostBytes, data, cache, fresh });
}

function readLayers(seen: string | undefined): Result<readonly LayerName[], string> {
  if (seen === undefined) return ok(layerNames);
  const asked = seen.split(',').map((name) => name.trim());
  const unknown = asked.find((name) => !isLayerName(name));
  return unknown === undefined
    ? ok(layerNames.filter((name) => asked.includes(name)))
    : fail(fetchText.misuse.layers(unknown, layerNames.join(', ')));
}
