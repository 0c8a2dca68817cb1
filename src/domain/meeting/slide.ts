import type { Bounds } from '../geo/polygon.ts';
import type { Month, Span } from '../time/month.ts';

/**
 * What one page of a meeting says: plain data, from which it is presented, printed, written to a file, frozen and
 * compared with what it would say later.
 */
export interface Slide {
  /** Where it stands in the plan, and the months that it is about. */
  readonly kicker: string;
  /** The one message, as a sentence or the head of one. */
  readonly headline: string;
  /** The sentence below it; empty for none. */
  readonly lead: string;
  readonly picture: Picture | null;
  /** Beside the picture, or in its place. */
  readonly columns: readonly SlideColumn[];
  /** What the picture is drawn from, and until when. */
  readonly source: string;
  /** All that it tells in numbers or rows, also what did not fit; for the appendix, and for who cannot see the picture. */
  readonly table: SlideTable | null;
  /** Whether anything that it tells was made up. */
  readonly isMadeUp: boolean;
}

export interface SlideColumn {
  readonly title: string;
  readonly rows: readonly SlideRow[];
}

export interface SlideRow {
  /** A state in one or two words, told by its tone as well. */
  readonly mark: { readonly tone: SlideTone; readonly text: string } | null;
  readonly text: string;
  /** The number that leads; empty for none. */
  readonly value: string;
  /** What stands beside or below it, smaller; empty for none. */
  readonly beside: string;
  /** What it is about, where its text is what is said of that: by it the row is known again when it says otherwise. */
  readonly about?: string;
}

export type SlideTone = 'good' | 'warning' | 'bad' | 'neutral';

export interface SlideTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type Picture = BarsPicture | MapPicture | RangesPicture;

/** Counts through time with the mean of a year over them. */
export interface BarsPicture {
  readonly is: 'bars';
  /** Months that one bar covers. */
  readonly months: 1 | 3 | 12;
  /** The first month of the first bar. */
  readonly first: Month;
  /** Null where there is no number. */
  readonly values: readonly (number | null)[];
  /** Per bar the mean of the year up to it with its 95% interval; null where there is none. */
  readonly means: readonly (readonly [mean: number, low: number, high: number] | null)[];
  /** What the page is about. */
  readonly chosen: Span;
}

/** Cells with a colour over the outlines of the gemeente, in RD metres. */
export interface MapPicture {
  readonly is: 'map';
  readonly frame: Bounds;
  /** Side of a cell. */
  readonly size: number;
  /** Lower left corner and class, from 1, of every cell with a colour. */
  readonly cells: readonly (readonly [x: number, y: number, level: number])[];
  /** What the classes mean, lowest first, and of what. */
  readonly levels: readonly string[];
  readonly unit: string;
  readonly marks: readonly MapMark[];
  /** Squares that stand out over the cells; not there where none were looked for. */
  readonly hot?: MapHot;
}

/** Squares with more than chance gives, RD metres. */
export interface MapHot {
  /** Side of a square. */
  readonly size: number;
  /** Lower left corner and what became of it. */
  readonly squares: readonly (readonly [x: number, y: number, look: MapHotLook])[];
}

export type MapHotLook = 'persistent' | 'new' | 'fading' | 'marked';

interface MapMark {
  readonly is: 'camera' | 'place';
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

/** Counts beside what was expected. */
export interface RangesPicture {
  readonly is: 'ranges';
  readonly rows: readonly {
    readonly name: string;
    readonly value: number;
    readonly low: number;
    readonly high: number;
    /** Whether it lies outside and is hardly chance. */
    readonly isSure: boolean;
  }[];
}

/** The words that are read from a slide when it is presented: all but its picture, its table and its source. */
export function wordsOf({ kicker, headline, lead, columns }: Slide): number {
  const texts = [
    kicker,
    headline,
    lead,
    ...columns.flatMap(({ title, rows }) => [title, ...rows.flatMap(textsOf)]),
  ];
  return texts.flatMap((text) => text.split(/\s+/u)).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function textsOf({ mark, text, value, beside }: SlideRow): string[] {
  return [mark?.text ?? '', text, value, beside];
}
