import { kaart } from './nl/kaart.ts';

/** A class of a measure that can be any number: `5 – 10`; without an end `160+`, and from zero on `tot 1`. */
export function measureLabel(from: number, to: number | undefined): string {
  if (to === undefined) return kaart.legend.from(from);
  return from < 0.01 ? kaart.legend.upTo(to) : kaart.legend.range(from, to);
}
