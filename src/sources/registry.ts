import { meldingen } from './meldingen.ts';
import { odata } from './odata.ts';
import { ownCameras } from './own-cameras.ts';
import { ownCounts } from './own-counts.ts';
import { ownObservations } from './own-observations.ts';
import { ownRegistrations } from './own-registrations.ts';
import { ownSurveys } from './own-surveys.ts';
import { politieTable } from './politie-table.ts';
import { signalen } from './signalen.ts';
import type { Source } from './source.ts';
import { statlineFlat } from './statline-flat.ts';
import { statlinePivot } from './statline-pivot.ts';

/** Every format that we recognise, in the order in which they are tried. A new one is a file here and a line in this list. */
export const sources: readonly Source[] = [
  ownObservations,
  ownCounts,
  ownRegistrations,
  ownSurveys,
  ownCameras,
  politieTable,
  odata,
  statlinePivot,
  statlineFlat,
  signalen,
  meldingen,
];
