import { month } from '../../../src/domain/time/month.ts';
import type { AnyFinding } from '../../../src/analysis/request.ts';
import type { Occasion } from '../../../src/meeting/occasion.ts';
import { municipality } from '../screens/small-municipality.ts';

/** What the pages of a meeting on 5 November 2026 may know, with what a test says of it. */
export function occasion(more: Partial<Occasion> = {}): Occasion {
  return {
    municipality: municipality(),
    entries: [],
    today: '2026-11-05',
    data: {
      opensAt: 'driehoek',
      firstMonth: month(2019, 1),
      lastMonth: month(2026, 10),
      dataHash: 'hash',
      series: [],
    },
    meeting: null,
    last: null,
    ...more,
  };
}

/** A finding with only what a test says of it. */
export function found(more: object): AnyFinding {
  return {
    dataHash: 'hash',
    audience: 'driehoek',
    verdict: null,
    caveats: [],
    ...more,
  } as unknown as AnyFinding;
}
