import type { Municipality } from '../policy/municipality.ts';
import { bescherming as words } from '../text/nl/bescherming.ts';

/** What is kept from everybody, in sentences with their reasons; the limits are those of the data. */
export function protectedOf({
  disclosure,
  shareDisclosure,
}: Pick<Municipality, 'disclosure' | 'shareDisclosure'>): string[] {
  const limits = (isSensitive: boolean): number[] =>
    disclosure.filter(({ sensitive }) => sensitive === isSensitive).flatMap(({ k }) => [k.cell, k.buurt]);
  const small = Math.max(0, ...limits(false));
  return [
    ...(small === 0 ? [] : [words.small(small, Math.max(0, ...limits(true)))]),
    words.fine,
    words.shares(shareDisclosure.fewestAnswers),
  ];
}
