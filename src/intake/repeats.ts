import { checksumOfText } from '../domain/observation/checksum.ts';
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

/**
 * Tells whether a number was there before with the same kind: one incident can be several offences, and each of them
 * once. Of the numbers themselves nothing is kept.
 */
export function createRepeats(): (number: string, kind: KindId) => boolean {
  const seen = new Set<number>();
  return (number, kind) => {
    if (number === '') return false;
    // Fifty-two bits: a million numbers fit in the memory, and no two of them are taken for one.
    const key = Number.parseInt(checksumOfText(`${number}\n${kind}`).slice(0, 13), 16);
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  };
}
