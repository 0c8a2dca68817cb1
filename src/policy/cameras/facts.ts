import type { Camera } from '../schema.ts';

/** What art. 151c Gemeentewet asks to know of a camera, in the order in which it is read. */
export const askedFacts = [
  'start',
  'end',
  'decision',
  'decisionDate',
  'ground',
  'goal',
  'officerConsulted',
  'signsChecked',
  'retentionDays',
  'lighterMeans',
  'otherMeasures',
] as const;
export type AskedFact = (typeof askedFacts)[number];

/** The facts that everybody may know: which camera, since when, until when, why. */
export const publicFacts: readonly AskedFact[] = [
  'start',
  'end',
  'decision',
  'decisionDate',
  'ground',
  'goal',
];

/** The facts that nobody filled in. */
export function missingFacts(camera: Camera): AskedFact[] {
  return askedFacts.filter((fact) => (camera[fact] ?? null) === null);
}
