import { parseDay } from '../time/local.ts';
import { birthsIn, numbersIn } from './file-name-numbers.ts';
import { hiddenIn, peopleIn } from './file-name-people.ts';
import type { Stretch } from './file-name-people.ts';
import { hidden } from './hidden.ts';

/** A stretch with what comes in its place. */
interface Masked extends Stretch {
  readonly by: string;
}

const longest = 200;
const rounds = 8;
const extension = /\.(?:csv|tsv|txt|xlsx?|xlsm|ods|json|geojson|zip|xml|html?|pdf)$/i;

/**
 * The name of a file as it may be kept, shown and exported: what names or numbers a person is hidden, of a day only
 * the month stays, and that only of the last years: an older day is rather one of birth. Ending and months stay, so
 * that the file is known again. Masking what was masked changes nothing.
 */
export function maskedFileName(name: string): string {
  const bare = name.normalize('NFC').replace(/\p{C}/gu, '');
  const ending = extension.exec(bare)?.[0] ?? '';
  let stem = bare.slice(0, bare.length - ending.length);
  // What was hidden can bring together what it kept apart.
  for (let round = 0, before = ''; round < rounds && stem !== before; round += 1) {
    before = stem;
    stem = maskedOnce(stem.slice(0, longest));
  }
  return stem.slice(0, longest) + ending;
}

function maskedOnce(stem: string): string {
  const births = birthsIn(stem);
  const days = daysIn(stem).filter((day) => !births.some((birth) => overlaps(day, birth)));
  const rest = [...numbersIn(stem), ...peopleIn(stem)].filter(
    (one) => !days.some((day) => overlaps(one, day)),
  );
  const masked = [...days, ...[...births, ...rest, ...hiddenIn(stem)].map(withHidden)];
  return replaced(stem, joined(stem, masked));
}

function withHidden({ from, to }: Stretch): Masked {
  return { from, to, by: hidden };
}

function overlaps(one: Stretch, other: Stretch): boolean {
  return one.from < other.to && other.from < one.to;
}

const dayPatterns = [
  /(?<!\d)(?<year>(?:19|20)\d\d)(?<sign>[-_. ]?)(?<month>\d\d)\k<sign>(?<day>\d\d)(?:\d{2}|\d{4}|\d{6})?(?!\d)/g,
  /(?<!\d)(?<day>\d{1,2})(?<sign>[-_. ])(?<month>\d{1,2})\k<sign>(?<year>(?:19|20)\d\d)(?!\d)/g,
  /(?<!\d[-_. ]?)(?<day>\d{1,2})(?<sign>[-_. ])(?<month>\d{1,2})\k<sign>(?<year>\d\d)(?![-_. ]?\d)/g,
  /(?<!\d)(?<day>\d\d)(?<month>\d\d)(?<year>(?:19|20)\d\d)(?!\d)/g,
  /(?<!\d)(?<day>\d{1,2})[-_. ]?(?<month>jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{L}*(?:[-_. ]?(?<year>(?:19|20)\d\d)(?!\d)|[-_. ]['’]?(?<short>\d\d)(?![-_.:]?\d))/giu,
];
const months = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** Days of these years can be about incidents. */
const recent = 2016;

function daysIn(stem: string): Masked[] {
  return dayPatterns.flatMap((pattern) =>
    [...stem.matchAll(pattern)].flatMap(({ 0: found, index, groups }): Masked[] => {
      const month = monthOf(groups?.['month'] ?? '');
      const year = yearOf(groups?.['year'] ?? groups?.['short'] ?? '');
      const day = (groups?.['day'] ?? '').padStart(2, '0');
      if (parseDay(`${year}-${month}-${day}`) === null) return [];
      const by = year >= recent ? `${year}-${month}` : hidden;
      return [{ from: index, to: index + found.length, by }];
    }),
  );
}

function yearOf(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function monthOf(text: string): string {
  const number = /^\d/.test(text)
    ? Number(text)
    : months.indexOf(text.toLowerCase().replace('mrt', 'maa')) + 1;
  return String(number).padStart(2, '0');
}

/** Stretches that touch, or that only a space or a point parts, as one. */
function joined(stem: string, masked: readonly Masked[]): Masked[] {
  const inOrder = masked.toSorted((a, b) => a.from - b.from || b.to - a.to);
  const all: Masked[] = [];
  for (const one of inOrder) {
    const last = all.at(-1);
    const isOne =
      last !== undefined && /^[\s.,'’-]*$/.test(stem.slice(last.to, one.from)) && last.by === one.by;
    if (last !== undefined && (one.from < last.to || isOne)) {
      all.splice(-1, 1, { ...last, to: Math.max(last.to, one.to) });
    } else all.push(one);
  }
  return all;
}

function replaced(stem: string, masked: readonly Masked[]): string {
  return masked
    .toReversed()
    .reduce((text, { from, to, by }) => text.slice(0, from) + by + text.slice(to), stem);
}
