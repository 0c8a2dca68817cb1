import { shareMarks, type ShareMark } from '../../charts/share-series.ts';
import type { Municipality } from '../../policy/municipality.ts';
import { beleving } from '../../text/nl/beleving.ts';
import type { Asked, Measured } from '../../analysis/perception/survey-themes.ts';

/** A row of the chart with the finding behind it. */
export interface QuestionRow {
  readonly mark: ShareMark;
  readonly measured: Measured;
}

/** The rows of one question: each year here, and then each year elsewhere with the name of that area. */
export function questionRows(municipality: Municipality, { own, elsewhere }: Asked): QuestionRow[] {
  const last = own.findLast(({ told }) => told.is === 'share');
  const rows = [...own, ...elsewhere].map((measured, index) => {
    const { finding, told } = measured;
    const isElsewhere = index >= own.length;
    const year = finding.year === null ? beleving.yearUnknown : String(finding.year);
    const area = municipality.areas.find(({ id }) => id === finding.area)?.name ?? finding.area ?? '';
    return {
      key: `${index}`,
      label: isElsewhere ? `${area} ${year}` : year,
      share: told.is === 'share' ? told.share : null,
      interval: told.is === 'share' ? told.interval : null,
      hidden: told.is === 'few' ? told : null,
      n: finding.n,
      tone: isElsewhere ? ('elsewhere' as const) : measured === last ? ('now' as const) : ('before' as const),
    };
  });
  return shareMarks(rows).flatMap((mark, index) => {
    const measured = [...own, ...elsewhere][index];
    return measured === undefined ? [] : [{ mark, measured }];
  });
}
