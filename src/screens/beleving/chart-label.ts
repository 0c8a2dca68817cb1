import type { ShareMark } from '../../charts/share-series.ts';
import { beleving } from '../../text/nl/beleving.ts';

/** A chart in one sentence. */
export function chartLabel(name: string, marks: readonly ShareMark[]): string {
  return beleving.chartName(
    name,
    marks.map(({ label, text, interval, base }) => beleving.chartRow(label, text, interval, base)),
  );
}
