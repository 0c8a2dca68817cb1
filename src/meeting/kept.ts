import * as v from 'valibot';
import type { BarsPicture } from '../domain/meeting/slide.ts';
import type { Span } from '../domain/time/month.ts';
import type { EntryOf } from '../policy/dossier/entry.ts';
import type { Occasion } from './occasion.ts';
import { viewOfPage } from './page-view.ts';

type Snapshot = EntryOf<'snapshot'>;

/** As a request may ask: whole months of the years 1900 to 2199, fifty years at most. */
const month = v.pipe(v.number(), v.integer(), v.minValue(1900 * 12), v.maxValue(2200 * 12 - 1));
const span = v.pipe(
  v.object({ from: month, to: month }),
  v.check(({ from, to }) => from <= to && to - from < 600),
);
const verdicts = v.picklist([
  'op-koers',
  'let-op',
  'niet-op-koers',
  'te-weinig-gegevens',
  'nog-geen-streefwaarde',
  'geen-oordeel',
]);

/** What is read of a finding that was kept: it comes from a file. */
const judgedSchema = v.object({
  request: v.object({ about: v.literal('indicator'), indicator: v.string(), period: span }),
  verdict: v.object({ verdict: verdicts }),
});

/** A verdict as it was shown. */
export interface KeptVerdict {
  readonly indicator: string;
  readonly period: Span;
  readonly verdict: v.InferOutput<typeof verdicts>;
}

/** The verdicts that a meeting showed, each indicator once; what cannot be read is no verdict. */
export function keptVerdicts({ pages }: Snapshot): KeptVerdict[] {
  const all = pages.flatMap(({ findings }) =>
    findings.flatMap((finding) => {
      const read = v.safeParse(judgedSchema, finding);
      if (!read.success) return [];
      const { request, verdict } = read.output;
      return [{ indicator: request.indicator, period: request.period, verdict: verdict.verdict }];
    }),
  );
  return [...new Map(all.map((one) => [one.indicator, one])).values()];
}

/** Counts through time as they were shown, of the whole gemeente. */
export interface KeptBars {
  readonly subject: string;
  readonly bars: BarsPicture;
}

/** The counts by month that a meeting showed, each subject once. */
export function keptBars({ pages }: Snapshot, occasion: Occasion): KeptBars[] {
  const all = pages.flatMap(({ page, slide: { picture } }) => {
    const { view } = viewOfPage(page, occasion);
    const isWhole = view.within === occasion.municipality.profile.id;
    return picture?.is === 'bars' && page.part === 'trends' && isWhole
      ? [{ subject: view.trends.subject, bars: picture }]
      : [];
  });
  return [...new Map(all.map((one) => [one.subject, one])).values()];
}
