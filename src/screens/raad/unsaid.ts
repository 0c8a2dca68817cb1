import type { Municipality } from '../../policy/municipality.ts';
import { raad } from '../../text/nl/raad.ts';

/** The rules of the disclosure policy in sentences, each with its reason; the limits are those of the data. */
export function unsaidOf({
  disclosure,
  shareDisclosure,
}: Pick<Municipality, 'disclosure' | 'shareDisclosure'>): string[] {
  const words = raad.unsaid;
  const limits = (isSensitive: boolean): number[] =>
    disclosure.filter(({ sensitive }) => sensitive === isSensitive).flatMap(({ k }) => [k.cell, k.buurt]);
  const small = Math.max(0, ...limits(false));
  return [
    ...(small === 0 ? [] : [words.small(small, Math.max(0, ...limits(true)))]),
    words.fine,
    words.shares(shareDisclosure.fewestAnswers),
    words.evaluation,
    words.cause,
    words.direction,
  ];
}
