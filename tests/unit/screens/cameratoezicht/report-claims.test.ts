import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../../src/screens/cameratoezicht/report-claims.ts';

const fall = { code: 'fall', certainty: 'possible' } as const;
const open = { code: 'no-difference-seen', certainty: 'none' } as const;
const likely = { code: 'fall', certainty: 'likely' } as const;
const codes = (text: string, verdict: Parameters<typeof claimsIn>[1] = fall): string[] =>
  claimsIn(text, verdict).map(({ code }) => code);

describe('words that say more than the numbers', () => {
  it.each([
    ['Dit is het bewijs.', ['proof']],
    ['Het is bewezen dat het rustiger werd.', ['proof']],
    ['De cijfers tonen aan dat dit helpt.', ['proof']],
    ['Het werd rustiger door de camera’s.', ['cause']],
    ['Dankzij het cameratoezicht is het rustiger.', ['cause']],
    ['De camera werkt.', ['cause']],
    ['Er is geen verplaatsing.', ['no-displacement']],
    ['Bewijs, en nog eens bewijs.', ['proof']],
  ])('%s', (text, expected) => expect(codes(text, likely)).toEqual(expected));

  it('are told with the words themselves', () => {
    expect(claimsIn('Rustiger door de camera’s, dat is bewezen.', likely)).toEqual([
      { code: 'proof', words: 'bewezen' },
      { code: 'cause', words: 'door de camera’s' },
    ]);
  });

  it('are fine where they are denied', () => {
    expect(codes('Er is samenhang, geen hard bewijs.')).toEqual([]);
    expect(codes('Dit is niet bewezen, en niet per se door de camera.')).toEqual([]);
  });

  it('may be as certain as the verdict, and no more', () => {
    expect(codes('Er is een duidelijke daling.', likely)).toEqual([]);
    expect(codes('Er is een duidelijke daling.', fall)).toEqual(['certain']);
    expect(codes('Er is een duidelijke daling.', open)).toEqual(['certain', 'fall']);
  });

  it('tell of a fall that cannot be there without a verdict', () => {
    expect(codes('De overlast is gedaald.', null)).toEqual(['fall']);
    expect(codes('De overlast is gedaald.', fall)).toEqual([]);
  });

  it('leave a careful text alone', () => {
    const text =
      'De plaatsing hangt samen met minder meldingen. Verplaatsing is niet gezien. Het kan toeval zijn.';
    expect(codes(text, open)).toEqual([]);
  });

  it('are never missed for capitals or what stands around them', () => {
    fc.assert(
      fc.property(fc.constantFrom('', 'De raad vraagt: ', '('), fc.boolean(), (before, isUpper) => {
        const text = `${before}bewezen door de camera’s.`;
        expect(codes(isUpper ? text.toUpperCase() : text, likely)).toEqual(['proof', 'cause']);
      }),
    );
  });
});
