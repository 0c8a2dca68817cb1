import {
  isGivenNameOfFile,
  isOffice,
  isOrdinary,
  isSurname,
  isSurnameBehindBetween,
  isSurnameBehindOld,
  isTitle,
} from './file-name-words.ts';
import { hidden } from './hidden.ts';
import { isBetween, isPlaceWord } from './names.ts';

/** A stretch of a text: from this sign, up to that one. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Word extends Stretch {
  /** In small letters, without accents. */
  readonly lower: string;
  readonly isCapital: boolean;
  /** A figure stands against it: `Q3`. */
  readonly isCode: boolean;
  /** A point stands behind it, be it that of the ending. */
  readonly isDotted: boolean;
  readonly isBehindApostrophe: boolean;
}

/** The words of a name of a file, and whether the word at a place stands beside the one before it. */
interface Line {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Words by a sign between them or by a capital: `JanDeVries` has three. */
const wordPattern = /IJ\p{Ll}+|\p{Lu}{2,}(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}/gu;

/** A month is written so as well. */
const alsoMonth = 'jan';

/** So many words behind a title can be a name, and so many before or behind a surname. */
const longestBehindTitle = 3;
const longestBeside = 2;

/** What is called after a place is longer than `Hof` or `Kamp` alone. */
const shortestPlaceName = 5;

/** Words that hardly stand before anything but a surname any more, the second only where that has a capital. */
const surelyOld =
  /(?:^| )(?:vdr?|v d(?: r)?|van de[rn]|vande[rn]|van t|(?:in|op|uit) (?:t|den)|(?:aan|over|onder|bij) t)$/;
const oldBeforeCapital = /(?:^| )(?:ter|ten|olde|nije|lutke|lutje|el|al|ait|bin|ould|abd)$/;

/** Words that stand between only before `'t`, `den` and the like: `in 't Veld`. */
const beforeArticle = /^(?:in|op|aan|uit|over|onder|bij|van)$/;
const alsoBetween = /^(?:vdr?|vande[rn]?|olde|nije|lutke|lutje|ait|bin|ould|abd)$/;

/** Short words of names of files. */
const notInitials = /^(?:v|t|q|w|kw|wk|tm|vs|dd|nr|nl|csv|xls|pdf|cbs|ns|ggd|wmo)$/;

const abbreviations = /^(?:t b v|i v m|m b t|o b v|n a v|d m v|t o v|i p v)$/;

/** What many surnames end in, and some words. */
const likeSurname = /(?:man|mans|hof|kamp|boer|brink|horst|me[iy]j?er|singh?)$/;

/** Words that part families of one name in the east: `Groot Koerkamp`. */
const partOfSurname = /^(?:groote?|grote|gr|kleine?|kl|oude|nieuwe)$/;

/** Behind a title a street or a school is none of a person's names, and a `Kamphof` may be. */
const surelyPlace =
  /(?:straat|laan|weg|plein|kade|gracht|singel|steeg|buurt|wijk|school|park|terrein|centrum|polder|ziekenhuis|kerk|brug|haven|kwartier)$/;

/**
 * Where in the name of a file persons are named: a frequent given name with what follows it, a surname with what stands
 * beside it, initials with a surname, a title with a name, what follows `van den` or `in 't`. Capitals are no condition:
 * names of files often have none. A name that nobody here listed, alone and without any of these, is not seen.
 */
export function peopleIn(text: string): Stretch[] {
  const words = [...text.matchAll(wordPattern)].map(({ 0: word, index }) => wordAt(text, word, index));
  const line = { text, words };
  return words.flatMap((_, at) => personAt(line, at) ?? []);
}

function wordAt(text: string, word: string, from: number): Word {
  const to = from + word.length;
  const isCode = /\d/.test(`${text[from - 1] ?? ''}${text[to] ?? ''}`);
  return {
    lower: plain(word),
    isCapital: /^\p{Lu}/u.test(word),
    isCode,
    isDotted: (text[to] ?? '.') === '.',
    isBehindApostrophe: /['’‘`]/.test(text[from - 1] ?? ''),
    from,
    to,
  };
}

/** `Ömer`, `Yıldız` and `Michał` as the lists have them. */
function plain(word: string): string {
  const bare = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replace(/[ıłøđß]/g, (sign) => ({ ı: 'i', ł: 'l', ø: 'o', đ: 'd' })[sign] ?? 'ss');
}

/** Whether the word at this place stands beside the one before it: no figure between them, and nothing that was hidden. */
function near({ text, words }: Line, at: number): boolean {
  const [one, other] = [words[at - 1], words[at]];
  return one !== undefined && other !== undefined && !/[\d•]/.test(text.slice(one.to, other.from));
}

/** The stretch of a person who is known by the word at this place; null where none is. */
function personAt(line: Line, at: number): Stretch | null {
  const word = line.words[at];
  if (word === undefined) return null;
  if (isOffice(word.lower)) return officeAt(line, at);
  if (isTitle(word.lower)) return titleAt(line, at);
  if (isGivenNameOfFile(word.lower)) return givenAt(line, at);
  if (isBetweenAt(line, at)) return null;
  if (isInitial(word)) return initialAt(line, at);
  return surnameAt(line, at);
}

function titleAt(line: Line, at: number): Stretch | null {
  const first = behindNumber(line, at);
  const last = lastName(line, first, (word) => canFollowTitle(word));
  const lastOf = last ?? lastInitial(line, at);
  return lastOf === at ? null : stretch(line, at, lastOf);
}

/** The place behind a title; a number that tells one client from another may stand between, a year may not. */
function behindNumber({ text, words }: Line, at: number): number | null {
  const [one, other] = [words[at], words[at + 1]];
  if (one === undefined || other === undefined) return null;
  const between = text.slice(one.to, other.from);
  const isYear = /(?<!\d)(?:19|20)\d\d/.test(between);
  return !between.includes('•') && /^\D*(?:\d+\D+)?$/.test(between) && !isYear ? at + 1 : null;
}

/** An office stays, as it is no person; what is written as a name behind it goes. */
function officeAt(line: Line, at: number): Stretch | null {
  const first = near(line, at + 1) ? at + 1 : null;
  const last = lastName(line, first, (word) => word.isCapital && canFollowTitle(word));
  return first === null || last === null ? null : stretch(line, first, last);
}

/** The last of the words from this place that can be a name, past initials and the words between. */
function lastName(line: Line, first: number | null, canBe: (word: Word) => boolean): number | null {
  let last: number | null = null;
  let names = 0;
  for (let at = first; at !== null && names < longestBehindTitle; at += 1) {
    const word = line.words[at];
    if (word === undefined || (at !== first && !near(line, at))) break;
    if (isBetweenAt(line, at) || isInitial(word)) continue;
    const isWritten = isBehindOld(line, at) || (word.isCapital && beforeBetween(line, at) < at);
    const isOld = isWritten && isSurnameBehindOld(word.lower);
    if (!isOld && !canBe(word)) break;
    last = at;
    names += 1;
  }
  return last;
}

function canFollowTitle({ lower }: Word): boolean {
  return lower.length > 1 && (isSurname(lower) || (!isOrdinary(lower) && !surelyPlace.test(lower)));
}

function givenAt(line: Line, at: number): Stretch | null {
  const { words } = line;
  const after = nextName(line, at);
  if (after !== null) return stretch(line, at, after);
  const before = words[at - 1];
  const isBehindSurname =
    before !== undefined && near(line, at) && isSurnameAt(line, at - 1) && canBeName(before);
  if (isBehindSurname) return stretch(line, beforeBetween(line, at - 1), at);
  const last = lastInitial(line, at);
  return words[at]?.lower === alsoMonth && last === at ? null : stretch(line, at, last);
}

/** `J. Jansen` and `Jansen_J`: in small letters only with a surname that is listed. */
function initialAt(line: Line, at: number): Stretch | null {
  const { words } = line;
  if (isAbbreviated(line, at)) return null;
  const after = nextName(line, at);
  const surname = after === null ? undefined : words[after];
  if (
    after !== null &&
    surname !== undefined &&
    (canBeName(surname) || after - at > 1 || isAgainst(line, at))
  )
    return stretch(line, at, after);
  const before = words[at - 1];
  if (before === undefined || !near(line, at)) return null;
  const first = beforeBetween(line, at - 1);
  const isBehind = isSurnameAt(line, at - 1) && (canBeName(before) || first < at - 1);
  const isName = isBehind || isBehindPlace(words[at], before);
  return isName ? stretch(line, first, lastInitial(line, at)) : null;
}

/** `t.b.v.` and the like in small letters are no initials. */
function isAbbreviated({ words }: Line, at: number): boolean {
  return [at - 2, at - 1, at].some((first) => {
    const three = words.slice(Math.max(first, 0), Math.max(first, 0) + 3);
    return abbreviations.test(three.map(({ lower, isCapital }) => (isCapital ? '' : lower)).join(' '));
  });
}

/** `m.rutte`, as in an address of e-mail. */
function isAgainst({ words }: Line, at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || after === undefined || (before !== undefined && isInitial(before))) return false;
  return word.isDotted && after.from === word.to + 1 && after.lower.length > 3;
}

/** The last of the initials that follow, past the words between: `Sem de K.`, `Kamphuis, G.J.`. */
function lastInitial(line: Line, at: number): number {
  let last = at;
  for (let next = at + 1; near(line, next); next += 1) {
    const word = line.words[next];
    if (word === undefined || !(isBetweenAt(line, next) || (isInitial(word) && word.isCapital))) break;
    if (!isBetweenAt(line, next)) last = next;
  }
  return last;
}

/** `Kerkhof P.`: what a place is called too, with a capital and a point behind it that only a name has. */
function isBehindPlace(initial: Word | undefined, { lower, isCapital }: Word): boolean {
  const isWritten = isCapital && initial?.isCapital === true && initial.isDotted;
  return isWritten && lower.length > 4 && !isOrdinary(lower) && !surelyPlace.test(lower);
}

function surnameAt(line: Line, at: number): Stretch | null {
  const word = line.words[at];
  const first = beforeBetween(line, at);
  if (word === undefined || !isSurelySurname(line, at, first)) return null;
  return stretch(line, withBefore(line, first, word), withBehind(line, at));
}

function isSurelySurname(line: Line, at: number, first: number): boolean {
  const { lower, isCapital } = line.words[at] ?? { lower: '', isCapital: false };
  if (first === at || isSurname(lower)) return isSurname(lower) || isBehindUnknown(line, at);
  const before = textBefore(line, at);
  // `het boek`, `te groot`: before a word that is no name they are what they mostly are.
  if (isSurnameBehindBetween(lower) && !/(?:^| )(?:het|te)$/.test(before)) return true;
  const canBe = isSurnameBehindOld(lower) || (isCapital && lower.length > 2 && !isOrdinary(lower));
  if (surelyOld.test(before) || (/(?:^| )te[rn]$/.test(before) && isSurnameBehindOld(lower))) return canBe;
  return isCapital && canBe && line.words[at - 1]?.isCapital === true && isBehindOld(line, at);
}

/** `Lot Schuiteman`: two capitals, of which nothing is known but that the second ends as many surnames do. */
function isBehindUnknown(line: Line, at: number): boolean {
  const [first, word] = [line.words[at - 1], line.words[at]];
  if (first === undefined || word === undefined || !near(line, at)) return false;
  const isWritten = first.isCapital && word.isCapital && isUnknown(first) && !isOrdinary(word.lower);
  return isWritten && word.lower.length > shortestPlaceName && likeSurname.test(word.lower);
}

/** The place of the first of what stands before a surname and can only be of the same person: `Sjoerdtje Wiersma`. */
function withBefore(line: Line, first: number, surname: Word): number {
  let from = first;
  for (let count = 0; count < longestBeside && near(line, from); count += 1) {
    const word = line.words[from - 1];
    const isAlike = word?.isCapital === true || (!surname.isCapital && count === 0);
    const isPart = count === 0 && partOfSurname.test(word?.lower ?? '');
    if (word === undefined || !(isPart || isGluedInitials(word) || (isAlike && isUnknown(word)))) break;
    from -= 1;
  }
  return from;
}

/** The same behind a surname, with capitals only: `Nguyen Van Anh`. */
function withBehind(line: Line, at: number): number {
  const next = line.words[at + 1];
  const isBeforeInitials = next !== undefined && near(line, at + 1) && isGluedInitials(next);
  if (line.words[at]?.isCapital !== true) return isBeforeInitials ? at + 1 : at;
  let last = at;
  for (
    let next = at + 1;
    next <= last + longestBeside && next <= at + longestBeside && near(line, next);
    next += 1
  ) {
    const word = line.words[next];
    if (word === undefined || isBetweenAt(line, next)) continue;
    if (!isGluedInitials(word) && !(word.isCapital && isUnknown(word))) break;
    last = next;
  }
  return last;
}

/** `GJ` and `pjm`: no ordinary word, and but for a single letter without a vowel. */
function isGluedInitials({ lower, isCode }: Word): boolean {
  const isShort = !isCode && /^(?:\p{L}|[^aeiou]{2,3})$/u.test(lower);
  return isShort && !isOrdinary(lower) && !notInitials.test(lower);
}

/** Whether nothing else is known of a word than that it may be a name. */
function isUnknown({ lower }: Word): boolean {
  return lower.length > 2 && !isOrdinary(lower) && !isPlaceWord(lower) && !isTitle(lower) && !isOffice(lower);
}

/** The place of the surname that follows, past initials and the words between; null where none does. */
function nextName(line: Line, at: number): number | null {
  for (let next = at + 1; near(line, next); next += 1) {
    const word = line.words[next];
    if (word === undefined) return null;
    const isPassed = isBetweenAt(line, next) || isInitial(word) || isGivenNameOfFile(word.lower);
    const isPart = word.isCapital && partOfSurname.test(word.lower);
    if ((isPassed && word.lower !== alsoMonth) || isPart) continue;
    return isSurnameAt(line, next) || isSurnameLikePlace(line, next) ? next : null;
  }
  return null;
}

/** Behind a given name or initials: `Jayden van Es`, `Jan Brandhof`. A street or a school may be called after a person. */
function isSurnameLikePlace(line: Line, at: number): boolean {
  const word = line.words[at];
  if (word === undefined) return false;
  if (beforeBetween(line, at) < at && isSurnameBehindOld(word.lower)) return true;
  if (isSurnameBehindBetween(word.lower) || (word.isCapital && isSurnameBehindOld(word.lower))) return true;
  const isWritten = word.isCapital && word.lower.length > shortestPlaceName;
  return isWritten && !isOrdinary(word.lower) && !surelyPlace.test(word.lower);
}

/** Whether the word at this place stands before a surname: `van`, and `'t` or the `v` and `d` of `v.d.` where they are that. */
function isBetweenAt(line: Line, at: number): boolean {
  const [before, word, after] = [line.words[at - 1], line.words[at], line.words[at + 1]];
  if (word === undefined) return false;
  const { lower } = word;
  if (isBetween(lower) || alsoBetween.test(lower)) return true;
  if (lower === 't')
    return word.isBehindApostrophe || (near(line, at) && beforeArticle.test(before?.lower ?? ''));
  if (lower === 'v') return near(line, at + 1) && after?.lower === 'd';
  if (lower === 'd') return near(line, at) && before?.lower === 'v';
  const isBeforeArticle = beforeArticle.test(lower) && near(line, at + 1);
  return isBeforeArticle && /^(?:t|den|der)$/.test(after?.lower ?? '');
}

/** The place of the first of the words between that stand before a surname. */
function beforeBetween(line: Line, at: number): number {
  let first = at;
  while (near(line, first) && isBetweenAt(line, first - 1)) first -= 1;
  return first;
}

function isBehindOld(line: Line, at: number): boolean {
  const before = textBefore(line, at);
  return surelyOld.test(before) || oldBeforeCapital.test(before);
}

function textBefore(line: Line, at: number): string {
  const between = line.words.slice(beforeBetween(line, at), at);
  return between.map(({ lower }) => lower).join(' ');
}

/** The `s` of `foto's` is none. */
function isInitial({ lower, isCode, isCapital, isBehindApostrophe }: Word): boolean {
  return lower.length === 1 && !isCode && (isCapital || !isBehindApostrophe);
}

/** Whether a word can be a surname: one that nothing else is known of, or one that is a word as well behind `van den`. */
function isSurnameAt(line: Line, at: number): boolean {
  const lower = line.words[at]?.lower ?? '';
  const isBehindBetween = beforeBetween(line, at) < at;
  if (isBehindBetween && isSurnameBehindBetween(lower)) return true;
  if (isBehindBetween && isBehindOld(line, at) && isSurnameBehindOld(lower)) return true;
  return isSurname(lower) || (lower.length > 1 && !isOrdinary(lower) && !isPlaceWord(lower));
}

/** Beside an initial or behind it, in small letters only a surname that is listed. */
function canBeName({ lower, isCapital }: Word): boolean {
  return lower.length > 2 && (isCapital || isSurname(lower));
}

/** What was hidden before, so that what stands against it becomes one with it: nothing stays of a half masked name. */
export function hiddenIn(text: string): Stretch[] {
  return [...text.matchAll(new RegExp(hidden, 'g'))].map(({ index }) => ({
    from: index,
    to: index + hidden.length,
  }));
}

function stretch({ words }: Line, first: number, last: number): Stretch {
  return { from: words[first]?.from ?? 0, to: words[last]?.to ?? 0 };
}
