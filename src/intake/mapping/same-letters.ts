import { grouped } from '../simplified.ts';

/**
 * Finds the one thing whose name has the same letters and figures as a label, whatever stands between them: `Oost-Dorp`
 * and `Oost Dorp` are one. Null where there is none, or more than one.
 */
export function createLetterFinder<Id>(
  things: readonly { readonly id: Id; readonly names: readonly string[] }[],
): (label: string) => Id | null {
  const named = things.flatMap(({ id, names }) => names.map((name) => ({ id, letters: lettersOf(name) })));
  const byLetters = grouped(
    named.filter(({ letters }) => letters !== ''),
    ({ letters }) => letters,
  );
  return (label) => {
    const found = new Set(byLetters.get(lettersOf(label))?.map(({ id }) => id));
    const [only] = found;
    return found.size === 1 && only !== undefined ? only : null;
  };
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
}
