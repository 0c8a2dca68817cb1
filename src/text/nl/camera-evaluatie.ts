import { buurten } from './camera-evaluatie-buurten.ts';
import { choose } from './camera-evaluatie-keuzes.ts';
import { country } from './camera-evaluatie-land.ts';
import { firmness } from './camera-evaluatie-vastheid.ts';
import { lessOrMore, months, range } from './camera-evaluatie-woorden.ts';
import { measurable, verdict, reason } from './camera-evaluatie-oordeel.ts';
import { problem } from './camera-evaluatie-weigering.ts';
import { drawing } from './camera-evaluatie-tekenen.ts';
import { steps } from './camera-evaluatie-proeven.ts';
import { threats, felt, method } from './camera-evaluatie-kanttekeningen.ts';
import { where, counts, series, waterbed } from './camera-evaluatie-aantallen.ts';

/** The evaluation of a camera, a file a card. "Samenhang", never more. */
export const evaluatie = {
  range,
  lessOrMore,
  months,
  loading: 'De aantallen worden geteld',

  buurten,
  choose,
  drawing,
  problem,
  measurable,
  verdict,
  reason,
  where,
  counts,
  firmness,
  series,
  steps,
  country,
  waterbed,
  threats,
  felt,
  method,
};
