import { checksumOfText } from '../domain/observation/checksum.ts';
import { bitsOf } from '../domain/observation/numbers.ts';
import type { PrintOf } from '../domain/observation/numbers.ts';
import type { KindId } from '../domain/observation/series.ts';
import { normalised } from '../sources/header.ts';

/** Names of the number that each record of a list has; a number that may be of anything else is not among them. */
const names =
  /^(?:id|(?:uniek|melding|meldings|incident|registratie|zaak|case|crime|record|report|signaal|dossier|mutatie|bvh)(?:s)?(?:id|nr|nummer|number))$/;

/** The column with the number of each record; null where none is called so. */
export function numberColumn(header: readonly string[]): number | null {
  const at = header.findIndex((cell) => names.test(normalised(cell).replace(/[^\p{L}\d]/gu, '')));
  return at === -1 ? null : at;
}

/** Tells whether a number was there before with the same kind: one incident can be several offences, and each of them once. */
export function createRepeats(): (number: number, kind: KindId) => boolean {
  const seen = new Map<KindId, Set<number>>();
  return (number, kind) => {
    if (number === noNumber) return false;
    const before = seen.get(kind) ?? new Set<number>();
    seen.set(kind, before);
    if (before.has(number)) return true;
    before.add(number);
    return false;
  };
}

/** The print of a record without a number. */
const noNumber = 0;

/** Tells the number of a record by its print; of the numbers themselves nothing is kept. */
export function createNumberReader(
  column: number | null,
  printOf: PrintOf = plainPrint,
): (cells: readonly string[]) => number {
  return (cells) => {
    const number = column === null ? '' : (cells[column] ?? '').trim();
    return number === '' ? noNumber : printOf(number);
  };
}

/** For within one file: it is kept nowhere. */
function plainPrint(number: string): number {
  return bitsOf(checksumOfText(number));
}
