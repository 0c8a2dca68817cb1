import { createSeriesBuilder } from '../domain/observation/build.ts';
import type { SeriesBuilder } from '../domain/observation/build.ts';
import { cellAt, spanOf } from '../domain/observation/read.ts';
import { copyRows as copy } from '../domain/observation/rows.ts';
import { noCell } from '../domain/observation/series.ts';
import type { KindId, Series, SeriesInfo } from '../domain/observation/series.ts';
import { claimOf } from '../domain/observation/stream.ts';
import { uniteSeries } from '../domain/observation/unite.ts';
import { completeOf, isVouched, runsOf } from '../domain/observation/vouched.ts';
import { monthOf } from '../domain/time/local.ts';
import { listMonths } from '../domain/time/month.ts';
import type { Month, Span } from '../domain/time/month.ts';
import { ruleOf } from './rule.ts';

/**
 * Files that a person loaded of one source become one series, so that a new month joins the months before it. Where
 * two of them speak of the same, the newest counts, or both where a person added the one to the other. Different
 * sources and bundled resources stay apart.
 */
export function joinSeries(series: readonly Series[]): readonly Series[] {
  const streams = new Map<string, Series[]>();
  for (const one of uniteSeries(series)) {
    const stream = streamOf(one.info);
    const others = streams.get(stream);
    if (others === undefined) streams.set(stream, [one]);
    else others.push(one);
  }
  return [...streams.values()].flatMap(joinStream);
}

function streamOf(info: SeriesInfo): string {
  const { source, audience, published, fictief, where, when, divisionYear } = info;
  if (info.loadedAt === null) return `alone ${info.id}`;
  const scope = info.complete?.scope ?? null;
  const rule = ruleOf(info);
  return JSON.stringify([source, audience, published, fictief, where, when, divisionYear, scope, rule]);
}

/** Joins kind by kind, so that a figure is never named after a file that does not hold its kind. */
function joinStream(files: readonly Series[]): readonly Series[] {
  const newestFirst = [...files].sort((a, b) => (b.info.loadedAt ?? 0) - (a.info.loadedAt ?? 0));
  const kinds = [...new Set(newestFirst.flatMap(({ info }) => info.kinds))];
  const holders = (kind: KindId): Series[] => newestFirst.filter(({ info }) => info.kinds.includes(kind));
  const shared = new Set(kinds.filter((kind) => holders(kind).length > 1));
  if (shared.size === 0) return files;
  const joined = [...shared].flatMap((kind) => joinKind(kind, holders(kind)));
  return [...joined, ...files.flatMap((file) => without(file, shared))];
}

function joinKind(kind: KindId, newestFirst: readonly Series[]): readonly Series[] {
  if (newestFirst.every(({ info }) => ruleOf(info) === 'table')) return joinTables(kind, newestFirst);
  const owners = ownersOf(kind, newestFirst);
  return runsOf([...owners.keys()]).flatMap((run) => joinRun(kind, newestFirst, owners, run));
}

/** What a file says of kinds that no other file of its source has. */
function without(file: Series, shared: ReadonlySet<KindId>): Series[] {
  const kept = file.info.kinds.filter((kind) => !shared.has(kind));
  if (kept.length === 0) return [];
  const builder = createSeriesBuilder();
  copy(file, builder, (row) => !shared.has(file.info.kinds[file.columns.kind[row] ?? 0] ?? ''));
  return [finished(file.info, file.info.id, kept, builder, file.info.complete?.span ?? null)];
}

/** Every count of the newest file, and of each older one what the newer do not have. */
function joinTables(kind: KindId, newestFirst: readonly Series[]): Series[] {
  const builder = createSeriesBuilder();
  const seen = new Set<string>();
  for (const file of newestFirst) {
    const number = file.info.kinds.indexOf(kind);
    const keys: string[] = [];
    copy(file, builder, (row) => {
      if (file.columns.kind[row] !== number) return false;
      const key = keyOf(file, row);
      keys.push(key);
      return !seen.has(key);
    });
    for (const key of keys) seen.add(key);
  }
  const newest = newestFirst[0]?.info;
  return newest === undefined ? [] : [finished(newest, `${newest.id}/${kind}`, [kind], builder, null)];
}

/** For every month the newest file that somebody vouched for, else the newest that covers it. */
function ownersOf(kind: KindId, newestFirst: readonly Series[]): ReadonlyMap<Month, Series> {
  const owners = new Map<Month, Series>();
  const take = (isOwn: (file: Series, at: Month) => boolean): void => {
    for (const file of newestFirst)
      for (const at of listMonths(claimOf(file.info)))
        if (!owners.has(at) && isOwn(file, at)) owners.set(at, file);
  };
  take((file, at) => isVouched(file.info, kind, at));
  take(({ info }, at) => info.complete === null || isIn(info.complete.span, at));
  return owners;
}

function isIn({ from, to }: Span, at: Month): boolean {
  return at >= from && at <= to;
}

/** A list says zero of its own months only: those that follow one another become one. */
function joinRun(
  kind: KindId,
  newestFirst: readonly Series[],
  owners: ReadonlyMap<Month, Series>,
  run: Span,
): Series[] {
  const builder = createSeriesBuilder();
  const files = newestFirst.filter((file) => {
    const isOwner = (at: Month): boolean => at >= run.from && at <= run.to && owners.get(at) === file;
    return [...owners.keys()].some(isOwner);
  });
  for (const file of files) {
    const number = file.info.kinds.indexOf(kind);
    copy(file, builder, (row) => {
      const began = monthOf(file.columns.from[row] ?? 0);
      return (
        file.columns.kind[row] === number &&
        owners.get(began) === file &&
        began >= run.from &&
        began <= run.to
      );
    });
  }
  const newest = files[0]?.info;
  if (newest === undefined) return [];
  const isKnown = (_: KindId, at: Month): boolean => {
    const owner = owners.get(at);
    return owner !== undefined && isVouched(owner.info, kind, at);
  };
  const scope = newest.complete?.scope;
  const complete = scope === undefined ? null : completeOf(scope, [kind], run, isKnown);
  return [finished({ ...newest, complete }, `${newest.id}/${kind}`, [kind], builder, run)];
}

function finished(
  info: SeriesInfo,
  id: string,
  kinds: readonly KindId[],
  builder: SeriesBuilder,
  covered: Span | null,
): Series {
  const { columns, cells, kinds: withRows, areas } = builder.finish();
  const joined: SeriesInfo = {
    ...info,
    id,
    // A kind of which there is no row in a complete list is zero, and must stay known.
    kinds: [...withRows, ...kinds.filter((kind) => !withRows.includes(kind))],
    areas,
    rows: columns.length,
    span: covered ?? spanOf(columns, info) ?? info.span,
  };
  return { info: joined, columns, cells };
}

function keyOf({ info, columns, cells }: Series, row: number): string {
  const area = info.areas[columns.area[row] ?? 0];
  return JSON.stringify([area, columns.from[row], cellAt(cells, columns.cell[row] ?? noCell)]);
}
