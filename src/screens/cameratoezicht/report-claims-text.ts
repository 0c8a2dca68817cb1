import { verslag } from '../../text/nl/camera-verslag.ts';
import type { ClaimCode, FieldClaim, WrittenField } from '../../analysis/cameras/claims.ts';

/** What of one part of the text says too much, and what to write instead. */
interface ClaimText {
  readonly field: WrittenField;
  readonly code: ClaimCode;
  readonly sentence: string;
}

/** One sentence per part of the text and way in which it says too much: which words, where, and what instead. */
export function claimTexts(claims: readonly FieldClaim[]): ClaimText[] {
  const groups = new Map<string, FieldClaim[]>();
  for (const claim of claims) {
    const key = `${claim.field} ${claim.code}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { field, code } = first;
    const words = group.map((claim) => claim.words);
    return [{ field, code, sentence: verslag.claims[code](words, verslag.claims.where[field]) }];
  });
}
