import { ownCounts } from './own-counts.ts';
import { ownObservations } from './own-observations.ts';
import { politieTable } from './politie-table.ts';
import type { Source } from './source.ts';
import { statlinePivot } from './statline-pivot.ts';

/** Every format that we recognise, in the order in which they are tried. A new one is a file here and a line in this list. */
export const sources: readonly Source[] = [ownObservations, ownCounts, politieTable, statlinePivot];
