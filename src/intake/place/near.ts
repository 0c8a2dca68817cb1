import type { Area } from '../../domain/area/area.ts';
import { lettersOf, wordsOf } from './name.ts';

/** Words that many names share: by themselves they tell no place. */
const common = new Set(
  (
    'de den der het en van op aan bij in te t n s i ii iii iv v oud oude nieuw nieuwe groot grote klein kleine ' +
    'noord oost zuid west midden centrum dorp kern stad buitengebied industrieterrein bedrijventerrein terrein ' +
    'park wijk buurt gemeente verspreide huizen overig'
  ).split(' '),
);

/**
 * A finder of the areas whose name a label nearly has: a letter or two wrong, a part of the name, or the name and more.
 * The nearest first; none where nothing comes near.
 */
export function createNearFinder(areas: readonly Area[]): (label: string) => readonly Area[] {
  const known = areas.map((area) => ({
    area,
    letters: lettersOf(area.name),
    words: new Set(wordsOf(area.name)),
  }));
  return (label) => {
    const letters = lettersOf(label);
    const words = wordsOf(label);
    if (letters.length < 3) return [];
    const distances = known.map((one) => ({
      ...one,
      away: distance(letters, one.letters, allowed(letters)),
    }));
    const wrong = distances.filter(({ away }) => away <= allowed(letters)).sort((a, b) => a.away - b.away);
    const part = known.filter(({ words: own }) => isPart(words, own) || isWhole(words, own));
    return [...new Set([...wrong, ...part].map(({ area }) => area))];
  };
}

/** So many letters may be wrong. */
function allowed(letters: string): number {
  return letters.length < 4 ? 0 : letters.length < 8 ? 1 : 2;
}

/** Every word of the label is one of the name. */
function isPart(words: readonly string[], own: ReadonlySet<string>): boolean {
  return words.length > 0 && words.every((word) => own.has(word)) && words.some((word) => word.length > 2);
}

/** Every word of the name is one of the label, and one of them tells a place. */
function isWhole(words: readonly string[], own: ReadonlySet<string>): boolean {
  return [...own].every((word) => words.includes(word)) && [...own].some((word) => !common.has(word));
}

/**
 * How many letters must be put in, left out, changed or exchanged with the next to make one text the other (optimal
 * string alignment); Infinity where it is more than `most`.
 */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= b.length; at += 1) {
      const same = a[row - 1] === b[at - 1] ? 0 : 1;
      const cheapest = Math.min((last[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + same);
      const isSwap = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1];
      now.push(isSwap ? Math.min(cheapest, (before[at - 2] ?? 0) + 1) : cheapest);
    }
    [before, last] = [last, now];
  }
  const away = last[b.length] ?? Infinity;
  return away <= most ? away : Infinity;
}
