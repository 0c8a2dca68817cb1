import type { DisplacementFinding } from '../../analysis/displacement/displacement.ts';
import { waterbed } from '../../text/nl/waterbed.ts';

type Counted = Extract<DisplacementFinding['figures'], { readonly is: 'counted' }>;

/** A place in the table below the answer. */
export interface WaterbedRow {
  readonly where: string;
  readonly before: number;
  readonly after: number;
}

/** The buurt, what lies around it, and what both are held against. */
export function waterbedRows(
  { here, around, rest, neighbours }: Pick<Counted, 'here' | 'around' | 'rest' | 'neighbours'>,
  name: string,
): WaterbedRow[] {
  return [
    { where: name, ...here },
    { where: waterbed.buurt.around(neighbours.length), ...around },
    { where: waterbed.buurt.rest, ...rest },
  ];
}
