import * as v from 'valibot';
import { formatMonth, parseMonth } from '../../src/domain/time/month.ts';
import type { Resource } from '../../src/policy/package.ts';
import type { PackedFile } from './publish.ts';
import type { Remembered } from './suppressed.ts';

/**
 * What the next publication has to know of this one and of all before it, beside the tables: which counts were told or
 * kept back that are not in them. No figure stands in it.
 */
export function memoryFile(memory: readonly Remembered[]): PackedFile[] {
  if (memory.length === 0) return [];
  const entries = memory.map(({ kind, area, span, figure }) => ({
    kind,
    area,
    from: formatMonth(span.from),
    to: formatMonth(span.to),
    told: figure !== null,
  }));
  return [{ resource, bytes: new TextEncoder().encode(`${JSON.stringify(entries)}\n`) }];
}

const resource: Resource = {
  name: 'eerder-gepubliceerd',
  path: 'publication/earlier.json',
  title: 'Welke cijfers eerder openbaar waren',
  sources: [{ title: 'Eerdere openbare versies van deze pagina' }],
  licenses: [{ name: 'EUPL-1.2' }],
  format: 'json',
  mediatype: 'application/json',
  encoding: 'utf-8',
  veiligheidsbeeld: { role: 'published-before', audience: 'openbaar' },
};

const month = v.pipe(
  v.string(),
  v.transform(parseMonth),
  v.check((at) => at !== null),
  v.transform((at) => at ?? 0),
);
const entrySchema = v.array(
  v.object({ kind: v.string(), area: v.string(), from: month, to: month, told: v.boolean() }),
);

/** The entries of such a file; null where it is none. */
export function readMemory(text: string): readonly Remembered[] | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), entrySchema), text);
  if (!parsed.success) return null;
  return parsed.output.map(({ kind, area, from, to, told }) => ({
    kind,
    area,
    span: { from, to },
    figure: told ? ('told' as const) : null,
  }));
}
