import { printOfRecord } from '../domain/observation/numbers.ts';
import type { Numbers } from '../domain/observation/numbers.ts';
import type { Series } from '../domain/observation/series.ts';
import { dateOf, formatDay } from '../domain/time/local.ts';
import type { LocalMinute } from '../domain/time/local.ts';
import { assemble } from './assemble.ts';
import type { IntakeContext } from './context.ts';
import { describe } from './describe-series.ts';
import { columnName, createLineTaker } from './line-taker.ts';
import type { ListedLabels } from './mapping/open-labels.ts';
import { shownLabel } from './personal/mask.ts';
import type { PlaceBook } from './place-book.ts';
import type { PointReader } from './point.ts';
import { createLineReader } from './read.ts';
import type { LineTaker } from './read.ts';
import { createDesk } from './reading-desk.ts';
import type { ReadingDesk } from './reading-desk.ts';
import type { Recognised } from './recognise.ts';
import type { AreaCount, OutsidePoints, PlaceChoices, PlaceQuestion } from './report.ts';
import type { Counted } from './tally.ts';
import { totalsBySum } from './totals.ts';

/** Who was born in these years may be told of in a list of today. */
const birthYears = { first: 1910, last: 2009 };

/** What came of the text of a recognised file. With questions there are no series yet. */
export interface ReadOut {
  readonly counted: Counted;
  readonly series: readonly Series[];
  readonly questions: readonly PlaceQuestion[];
  readonly unknownKinds: ListedLabels;
  readonly swappedPoints: number;
  readonly outside: OutsidePoints;
  readonly areas: readonly AreaCount[];
  /** Null where no record has a number, or nobody asked for them. */
  readonly numbers: Numbers | null;
}

/** Reads text into records, piece by piece; `finish` settles the places and makes the series. */
export interface Reading {
  readonly push: (text: string) => void;
  /** Takes one line of a table that needs no dividing; the first line is number 1. */
  readonly take: LineTaker;
  /** Records read up to now. */
  readonly records: () => number;
  /** `keepsOutlying`: records far from the rest of a list are kept as well. */
  readonly finish: (choices: PlaceChoices, keepsOutlying?: boolean) => ReadOut;
}

/** `pointOf` reads the points of its records; what reads none needs no geodesy. */
export function createReading(recognised: Recognised, context: IntakeContext, pointOf: PointReader): Reading {
  const desk = createDesk(recognised, context);
  const lines = createLineTaker(desk, pointOf);
  const reader = createLineReader(recognised.delimiter ?? ';', lines.take);
  return {
    push: reader.push,
    take: lines.take,
    records: () => desk.records.count,
    finish: (choices, keepsOutlying = false) => {
      reader.finish();
      lines.finish();
      const { places, questions } = settled(desk, choices);
      const assembled = assemble(
        recognised.source,
        context,
        desk.staging,
        places,
        verdictsOf(desk),
        keepsOutlying,
      );
      const series = questions.length > 0 ? [] : describe(desk, assembled);
      const unknownKinds = desk.unknown.list();
      return {
        counted: desk.tally.counted(),
        series,
        questions,
        unknownKinds,
        swappedPoints: desk.records.swapped,
        outside: desk.outside.points(),
        areas: desk.areas.counted(),
        numbers: desk.numbers.finish(),
      };
    },
  };
}

/** Where every label is; what turns out to be the sum of others is a total. A person who tells how a file is read has seen the labels that stay open: they are left out. */
function settled(
  { book, recognised, staging }: ReadingDesk,
  choices: PlaceChoices,
): ReturnType<PlaceBook['settle']> {
  const all = book.settle(choices);
  if (recognised.readerOf === undefined) {
    const totals = recognised.sort === 'counts' ? totalsBySum(staging, all.places) : new Set<number>();
    const places = all.places.map((place, number) =>
      totals.has(number) ? ({ is: 'total' } as const) : place,
    );
    return { places, questions: all.questions };
  }
  const places = all.places.map((place) => (place.is === 'open' ? ({ is: 'left-out' } as const) : place));
  return { places, questions: [] };
}

function verdictsOf(desk: ReadingDesk): Parameters<typeof assemble>[4] {
  const { tally, recognised, book, outside, areas, numbers, context } = desk;
  const keepsNumbers = context.printOf !== undefined;
  const plan = recognised.layout.plans[0];
  const column = plan === undefined ? '' : columnName(recognised.layout.header, plan, 'place');
  return {
    accept: (record, at) => {
      if (at?.isAstray === true) outside.note(record, true);
      if (at !== null) areas.note(at.area, record.kind, record.count);
      if (at !== null && keepsNumbers && record.number !== undefined && record.number !== 0)
        numbers.push(record.number, printOfRecord(record.kind, at.time, at.area, at.cell, record.count));
      tally.accept(record.line, record.kind, record.count !== null);
    },
    refuse: (record, because) => {
      // What a person left out was refused when it was read: here it is a label about which nobody said anything.
      const isOpen = recognised.readerOf !== undefined && because === 'place-left-out';
      const why = isOpen ? 'place-unknown' : because;
      if (because === 'outside-municipality') outside.note(record, false);
      if (why === 'outside-list') tally.refuse(record.line, headerOfTime(desk), shownDay(record.from), why);
      else tally.refuse(record.line, column, shownLabel(book.label(record.place)), why);
    },
  };
}

/** A day as it may be shown: of one that can be of birth no more than the year. New Year's Day is what a program fills in. */
function shownDay(from: LocalMinute): string {
  const { year, month, day } = dateOf(from);
  const isOfBirth = year >= birthYears.first && year <= birthYears.last && !(month === 1 && day === 1);
  return isOfBirth ? String(year) : formatDay(from);
}

function headerOfTime({ recognised: { layout } }: ReadingDesk): string {
  const plan = layout.plans[0];
  return plan === undefined ? '' : columnName(layout.header, plan, 'from');
}
