import type { KindId } from '../domain/observation/series.ts';
import { missingCount } from '../domain/observation/series.ts';
import type { Span } from '../domain/time/month.ts';
import type { Ask } from './ask.ts';
import { isImpossible } from './ask.ts';
import { eachMonth, placesOfKinds } from './column-rows.ts';
import { countBy } from './incidents.ts';
import type { Placed } from './incidents.ts';
import { layoutOf } from './layout.ts';
import { impossible } from './raw.ts';
import type { Impossible } from './raw.ts';
import type { ByCell, ByHour, CountSource } from './source.ts';

/** A source of one kind of which the rows themselves are known, and what it counts. */
export interface Listed extends Placed {
  readonly kind: KindId;
  /** Hands over every row that counts: its place in the columns, and how many incidents it stands for. */
  readonly each: (visit: (row: number, count: number) => void) => void;
}

/**
 * The rows of one kind in an area and span, from the source that a count by cell or by hour takes, so that all of them
 * are of the same incidents.
 */
export function listed(
  ask: Ask,
  kind: KindId,
  span: Span,
  need: {
    readonly where: 'cell' | Ask['within']['level'];
    readonly when: 'day' | 'minute';
    readonly accepts: (source: CountSource) => boolean;
  },
  by: Pick<ByCell, 'by' | 'size'> | Pick<ByHour, 'by'>,
): Listed | Impossible {
  const { world, within } = ask;
  const accepts = (source: CountSource): boolean => source.rows !== null && need.accepts(source);
  const counted = countBy(ask, { kind, within, span }, { ...need, accepts }, ({ slotOf }) => ({
    ...by,
    span,
    slotOf,
  }));
  if (isImpossible(counted)) return counted;
  const { source } = counted;
  const { rows } = source;
  const layout = layoutOf(world.areas, source.info, within, within.level);
  if (rows === null || layout === null) return impossible({ why: 'gaps' });
  return {
    ...counted,
    kind,
    each(visit) {
      const { columns } = rows;
      eachMonth(rows, span, placesOfKinds(rows, [kind]), (start, end, kinds) => {
        for (let row = start; row < end; row += 1) {
          const isCounted =
            kinds[columns.kind[row] ?? 0] === 0 && (layout.slotOf[columns.area[row] ?? 0] ?? -1) >= 0;
          const count = columns.count[row] ?? missingCount;
          if (isCounted && count !== missingCount && count > 0) visit(row, count);
        }
      });
    },
  };
}
