import type { SlideRow } from '../domain/meeting/slide.ts';
import type { endingTerms } from '../policy/execution.ts';
import { formatDay } from '../text/format.ts';
import { overzicht } from '../text/nl/overzicht.ts';
import { row } from './slide-parts.ts';

const words = overzicht.cameras;

/** The decision that a term asks, as the first screen says it. */
function termText({ name, ends, days }: ReturnType<typeof endingTerms>[number]): string {
  return words.decide(name, formatDay(ends), days);
}

export function termRow(term: ReturnType<typeof endingTerms>[number]): SlideRow {
  return row(termText(term), { beside: term.fictief ? words.confirm : '' });
}
