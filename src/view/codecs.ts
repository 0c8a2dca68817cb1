import { leastRadius, mostRadius, type Around } from '../domain/area/within.ts';
import { readDay, writeDay, type Days } from '../domain/time/day.ts';
import { formatMonth, monthsIn, parseMonth, type Month, type Span } from '../domain/time/month.ts';
import type { Codec } from './parameter.ts';

/** Fifty years: a longer period is a slip, and would ask for thousands of months. */
const mostMonths = 600;

/** An id as data/ may write it: of a municipality, an indicator or a kind. */
export function isId(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9./:-]*$/.test(text);
}

/** A text that passes a test, as it is. */
function matching(isOne: (text: string) => boolean): Codec<string> {
  return { parse: (text) => (isOne(text) ? text : null), format: (value) => value };
}

/** An id of data/. */
export const id = matching(isId);

/** An area has an id, or is known by its name only. */
export const areaId = matching((text) => isId(text) || /^naam:\P{Cc}{1,100}$/u.test(text));

/** Words of the plan, such as who owns an action point. */
export const phrase = matching((text) => /^\P{Cc}{1,100}$/u.test(text));

/** Ids between commas. */
export function ids(most: number): Codec<readonly string[]> {
  return {
    parse(text) {
      const parts = text.split(',');
      return parts.length <= most && parts.every(isId) ? parts : null;
    },
    format: (value) => value.join(','),
  };
}

/** One of some words or numbers. */
export function oneOf<const Value extends string | number>(values: readonly Value[]): Codec<Value> {
  return { parse: (text) => values.find((value) => String(value) === text) ?? null, format: String, values };
}

/** A yes or a no, in words of its own. */
export function yesNo(yes: string, no: string): Codec<boolean> {
  return {
    parse: (text) => (text === yes ? true : text === no ? false : null),
    format: (value) => (value ? yes : no),
    values: [true, false],
  };
}

/** A whole number as it is usually written, from `least` to `most`. */
export function whole(least: number, most: number): Codec<number> {
  return {
    parse(text) {
      const value = Number(text);
      return Number.isInteger(value) && String(value) === text && value >= least && value <= most
        ? value
        : null;
    },
    format: String,
  };
}

/** Months from and to: `2025-11..2026-10`. */
export const span: Codec<Span> = {
  parse(text) {
    const [fromText = '', toText = '', ...more] = text.split('..');
    const from = parseMonth(fromText);
    const to = parseMonth(toText);
    if (from === null || to === null || to < from || more.length > 0) return null;
    return monthsIn({ from, to }) > mostMonths ? null : { from, to };
  },
  format: ({ from, to }) => `${formatMonth(from)}..${formatMonth(to)}`,
};

/** Days from and to: `2026-10-04..2026-10-31`. */
export const days: Codec<Days> = {
  parse(text) {
    const [from, to, ...more] = text.split('..').map(readDay);
    if (from == null || to == null || to < from || more.length > 0) return null;
    return to - from > mostMonths * 31 ? null : { from, to };
  },
  format: ({ from, to }) => `${writeDay(from)}..${writeDay(to)}`,
};

/** RD centre in metres and MapLibre zoom. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** A point in whole RD metres and a radius: `228787/486978/150`. */
export const around: Codec<Around> = {
  parse(text) {
    const found = /^([1-9]\d{0,5})\/([1-9]\d{5})\/([1-9]\d{0,3})$/.exec(text);
    const [x, y, radius] = [Number(found?.[1]), Number(found?.[2]), Number(found?.[3])];
    return found !== null && isInRd(x, y) && radius >= leastRadius && radius <= mostRadius
      ? { x, y, radius }
      : null;
  },
  format: ({ x, y, radius }) => `${x}/${y}/${radius}`,
};

/** Whether a point lies in or around the country. */
function isInRd(x: number, y: number): boolean {
  return x > -10_000 && x < 300_000 && y > 290_000 && y < 630_000;
}

/** Where a map looks: `228000,486500,13.25`. */
export const place: Codec<Place> = {
  parse(text) {
    if (!/^-?\d+(\.\d+)?(,\d+(\.\d+)?){2}$/.test(text)) return null;
    const [x = NaN, y = NaN, zoom = NaN] = text.split(',').map(Number);
    const found = rounded({ x, y, zoom });
    return isInRd(found.x, found.y) && found.zoom >= 5 && found.zoom <= 20 ? found : null;
  },
  format(value) {
    const { x, y, zoom } = rounded(value);
    return `${x},${y},${zoom}`;
  },
};

/** Whole metres and hundredths of a zoom, on writing and on reading, so that a link says what it shows. */
function rounded({ x, y, zoom }: Place): Place {
  return { x: Math.round(x), y: Math.round(y), zoom: Math.round(zoom * 100) / 100 };
}

/** By which data something was shown: the first signs of their hash, and their last complete month. */
interface DataMark {
  readonly hash: string;
  readonly last: Month;
}

/** How many signs of a hash tell data apart from others. */
export const markLength = 8;

/** As `1a2b3c4d.2026-10`. */
export const dataMark: Codec<DataMark> = {
  parse(text) {
    const [, hash, month] = /^([0-9a-f]{8})\.(\d{4}-\d{2})$/.exec(text) ?? [];
    const last = parseMonth(month ?? '');
    return hash === undefined || last === null ? null : { hash, last };
  },
  format: ({ hash, last }) => `${hash}.${formatMonth(last)}`,
};
