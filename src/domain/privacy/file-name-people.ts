import { isOrdinary, isSurname, isSurnameBehindBetween, isTitle } from './file-name-words.ts';
import { isBetween, isGivenName, isPlaceWord } from './names.ts';

/** A stretch of a text: from this sign, up to that one. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Word extends Stretch {
  readonly lower: string;
  readonly isCapital: boolean;
  /** A figure stands against it: `Q3`. */
  readonly isCode: boolean;
}

/** Words by a sign between them or by a capital: `JanDeVries` has three. */
const wordPattern = /\p{Lu}{2,}(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}/gu;

/** A month is written so as well. */
const alsoMonth = 'jan';

/**
 * Where in the name of a file persons are named: a common given name with what follows it, a surname with initials
 * before or behind it, a title with a name, a common surname. Capitals are no condition: names of files often have
 * none. A name that nobody here listed, alone and without initials, is not seen.
 */
export function peopleIn(text: string): Stretch[] {
  const words = [...text.matchAll(wordPattern)].map(({ 0: word, index }): Word => {
    const lower = word.toLowerCase();
    const [from, to] = [index, index + word.length];
    const isCode = /\d/.test(`${text[from - 1] ?? ''}${text[to] ?? ''}`);
    return { lower, isCapital: word[0] !== lower[0], isCode, from, to };
  });
  const near = (at: number): boolean => isNear(text, words[at - 1], words[at]);
  return words.flatMap((_, at) => personAt(words, at, near) ?? []);
}

/** Whether two words stand beside one another: no figure between them. */
function isNear(text: string, one: Word | undefined, other: Word | undefined): boolean {
  return one !== undefined && other !== undefined && !/\d/.test(text.slice(one.to, other.from));
}

type Near = (at: number) => boolean;

/** The stretch of a person who is known by the word at this place; null where none is. */
function personAt(words: readonly Word[], at: number, near: Near): Stretch | null {
  const word = words[at];
  if (word === undefined) return null;
  const after = nextName(words, at, near);
  if (isTitle(word.lower)) return after === null ? null : stretch(words, at, after);
  if (isGivenName(word.lower)) return givenAt(words, at, after, near);
  if (isInitial(word)) return initialAt(words, at, after, near);
  const first = beforeBetween(words, at, near);
  const isListed = first < at ? isSurnameBehindBetween(word.lower) : isSurname(word.lower);
  const isSurely =
    isListed || (word.isCapital && isBehindOld(words, at, near) && isSurnameAt(words, at, near));
  return isSurely ? stretch(words, first, at) : null;
}

function givenAt(words: readonly Word[], at: number, after: number | null, near: Near): Stretch | null {
  const word = words[at];
  if (after !== null) return stretch(words, at, after);
  const before = words[at - 1];
  const isBehindSurname =
    before !== undefined && near(at) && isSurnameAt(words, at - 1, near) && canBeName(before);
  if (isBehindSurname) return stretch(words, beforeBetween(words, at - 1, near), at);
  return word?.lower === alsoMonth ? null : stretch(words, at, at);
}

/** `J. Jansen` and `Jansen_J`: in small letters only with a surname that is listed. */
function initialAt(words: readonly Word[], at: number, after: number | null, near: Near): Stretch | null {
  const surname = after === null ? undefined : words[after];
  if (after !== null && surname !== undefined && (canBeName(surname) || after - at > 1))
    return stretch(words, at, after);
  const before = words[at - 1];
  const isBehind =
    before !== undefined &&
    near(at) &&
    isSurnameAt(words, at - 1, near) &&
    (canBeName(before) || beforeBetween(words, at - 1, near) < at - 1);
  return isBehind ? stretch(words, beforeBetween(words, at - 1, near), at) : null;
}

/** The place of the surname that follows, past initials and the words between; null where none does. */
function nextName(words: readonly Word[], at: number, near: Near): number | null {
  for (let next = at + 1; near(next); next += 1) {
    const word = words[next];
    if (word === undefined) return null;
    const isPassed = isBetween(word.lower) || isInitial(word) || isGivenName(word.lower);
    if (isPassed && word.lower !== alsoMonth) continue;
    return isSurnameAt(words, next, near) ? next : null;
  }
  return null;
}

/** The place of the first of the words between that stand before a surname. */
function beforeBetween(words: readonly Word[], at: number, near: Near): number {
  let first = at;
  while (near(first) && isBetween(words[first - 1]?.lower ?? '')) first -= 1;
  return first;
}

/** `van der` and `van den` stand before a surname, and hardly before anything else any more. */
function isBehindOld(words: readonly Word[], at: number, near: Near): boolean {
  const [van, old] = [words[at - 2]?.lower, words[at - 1]?.lower];
  return near(at) && near(at - 1) && van === 'van' && (old === 'der' || old === 'den');
}

function isInitial({ lower, isCode }: Word): boolean {
  return lower.length === 1 && !isCode;
}

/** Whether a word can be a surname: one that nothing else is known of, or one that is a word as well behind `van den`. */
function isSurnameAt(words: readonly Word[], at: number, near: Near): boolean {
  const lower = words[at]?.lower ?? '';
  if (beforeBetween(words, at, near) < at && isSurnameBehindBetween(lower)) return true;
  return lower.length > 1 && !isOrdinary(lower) && !isPlaceWord(lower);
}

/** Beside an initial or behind it, in small letters only a surname that is listed. */
function canBeName({ lower, isCapital }: Word): boolean {
  return lower.length > 2 && (isCapital || isSurname(lower));
}

function stretch(words: readonly Word[], first: number, last: number): Stretch {
  return { from: words[first]?.from ?? 0, to: words[last]?.to ?? 0 };
}
