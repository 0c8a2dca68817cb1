import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { formatMonth, listMonths } from '../../src/domain/time/month.ts';
import type { Figure } from '../../src/engine/answer.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { StampedQuestion } from '../../src/engine/question.ts';
import type { World } from '../../src/engine/world.ts';
import { areas, kinds, makeWorld } from './counting-data.ts';
import type { MakePeer } from './counting-peer.ts';

interface Built {
  readonly createEngine: (world: World) => Engine;
}

/** The engine as the page has it: as it runs from its sources every function made on the way costs a name. */
export async function buildOurs(folder: string): Promise<Built> {
  const outDir = join(folder, 'engine');
  const entry = fileURLToPath(new URL('../../src/engine/engine.ts', import.meta.url));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'engine.mjs' } },
    },
  });
  const built: unknown = await import(pathToFileURL(join(outDir, 'engine.mjs')).href);
  return built as Built;
}

/** Our own engine: three questions, whole answers with their intervals. */
export const makeOurs: (built: Built) => MakePeer =
  ({ createEngine }) =>
  (rows) => {
    const engine = createEngine(makeWorld(rows));
    /** The counts by key and, under the last name, without a place. */
    const ask = (question: StampedQuestion): ReadonlyMap<string, number> => {
      const answer = engine.answer(question);
      if (answer.is === 'unavailable') throw new Error(`no answer: ${answer.reason.why}`);
      const counts = answer.rows.map(({ key, figure }): [string, number] => [key, valueOf(figure)]);
      return new Map([...counts, ['GM', answer.unplaced === null ? 0 : valueOf(answer.unplaced)]]);
    };
    return {
      name: 'ours',
      ask({ from, to, kind }) {
        const asked = kind === null ? kinds : [kinds[kind] ?? ''];
        const common = { kinds: asked, within: 'GM', span: { from, to }, audience: 'driehoek' } as const;
        const perArea = ask({ ...common, by: 'area', level: 'buurt' });
        const perMonth = ask({ ...common, by: 'time', unit: 'month' });
        const perKind = ask({ ...common, by: 'kind' });
        return {
          areas: areas.map((id) => perArea.get(id) ?? 0),
          months: listMonths({ from, to }).map((month) => perMonth.get(formatMonth(month)) ?? 0),
          kinds: kinds.map((id) => perKind.get(id) ?? 0),
        };
      },
    };
  };

function valueOf(figure: Figure): number {
  return figure.is === 'number' ? figure.value : 0;
}
