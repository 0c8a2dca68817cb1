import { dataProblemText } from '../../src/text/nl/data-problems.ts';
import { fetchText } from '../../src/text/nl/fetch.ts';
import type { FetchFailure, HttpFailure } from './failure.ts';
import { grouped, listed } from './numbers.ts';

/** Problems of a data folder that are told; the check has the others. */
const mostProblems = 20;

/** What happened, which question it was, and what to do, as lines for a person. */
export function explain(failure: FetchFailure): readonly string[] {
  const isHalf = failure.is === 'disk' && failure.left.length > 0;
  return [
    ...linesOf(failure),
    ...(isHalf ? [] : [fetchText.failed]),
    ...(failure.is === 'http' ? [fetchText.kept] : []),
  ];
}

function linesOf(failure: FetchFailure): readonly string[] {
  switch (failure.is) {
    case 'http':
      return [
        httpSentence(failure),
        fetchText.query(readable(failure.url)),
        ...(failure.said === '' ? [] : [fetchText.said(failure.said)]),
      ];
    case 'shape':
      return [fetchText.shape(failure.seen), fetchText.query(readable(failure.url))];
    case 'part':
      return [
        fetchText.part(grouped(failure.received), grouped(failure.total)),
        fetchText.query(readable(failure.url)),
      ];
    case 'too-many':
      return [fetchText.tooMany(grouped(failure.most)), fetchText.query(readable(failure.url))];
    case 'unknown-collection':
      return [
        fetchText.unknownCollection.heading(failure.collection, failure.base),
        fetchText.unknownCollection.known(listed(failure.known)),
        fetchText.unknownCollection.advice,
      ];
    case 'fields':
      return [
        fetchText.fields.heading(failure.collection, listed(failure.lacking)),
        fetchText.fields.has(listed(failure.has)),
        fetchText.fields.advice,
      ];
    case 'no-ground':
      return [fetchText.noGround(failure.layer)];
    case 'too-large':
      return [fetchText.tooLarge(failure.file, grouped(failure.bytes), grouped(failure.most))];
    case 'stuck':
      return [fetchText.stuck, fetchText.query(readable(failure.url))];
    case 'empty':
      return [
        fetchText.empty.heading(failure.table),
        ...failure.filters.map((filter) => fetchText.empty.tried(filter)),
        fetchText.empty.padding,
        fetchText.empty.lacks[failure.lacks],
      ];
    case 'other-area':
      return [fetchText.otherArea(failure.table, failure.area)];
    case 'unreadable':
      return [fetchText.unreadable(failure.table, failure.field, failure.seen)];
    case 'twice':
      return [fetchText.twice(failure.table, failure.period, failure.kind, failure.area)];
    case 'no-figures':
      return [fetchText.noFigures(failure.table)];
    case 'unknown-buurten':
      return [fetchText.unknownBuurten(listed(failure.buurten))];
    case 'no-gemeente':
      return [fetchText.noGemeente(failure.gemeente, failure.year)];
    case 'no-areas':
      return [fetchText.noAreas(failure.collection, failure.gemeente, failure.year)];
    case 'area-incomplete':
      return [fetchText.areaIncomplete(failure.id, fetchText.lacking[failure.what])];
    case 'gone':
      return [
        fetchText.gone.heading(failure.year),
        ...failure.files.map(({ file, buurten }) => fetchText.gone.file(file, listed(buurten))),
        fetchText.gone.advice,
      ];
    case 'data':
      return [
        failure.when === 'before' ? fetchText.dataBefore : fetchText.dataAfter,
        ...failure.problems
          .slice(0, mostProblems)
          .map(({ file, place, problem, params }) =>
            fetchText.problem(file, place, dataProblemText(problem, params)),
          ),
      ];
    case 'disk':
      return [
        fetchText.disk(failure.detail),
        ...(failure.left.length > 0 ? [fetchText.left(listed(failure.left))] : []),
      ];
  }
}

function httpSentence({ why, status, tries, said, seconds }: HttpFailure): string {
  const { http } = fetchText;
  switch (why) {
    case 'unreachable':
      return http.unreachable(tries, said);
    case 'busy':
      return http.busy(tries);
    case 'wait-too-long':
      return http.waitTooLong(seconds);
    case 'server-error':
      return http.serverError(status ?? 0, tries);
    case 'half':
      return http.half(tries);
    case 'not-json':
      return http.notJson;
    case 'refused':
      if (status === 404 || status === 410) return http.missing(status);
      return status === 401 || status === 403 ? http.forbidden(status) : http.refused(status ?? 0);
  }
}

/** An address as it was meant, so that a person sees the spaces in a key. */
function readable(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
