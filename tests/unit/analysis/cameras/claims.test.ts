import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimTexts } from '../../../../src/screens/cameratoezicht/report-claims-text.ts';
import { claimsIn, claimsOf } from '../../../../src/analysis/cameras/claims.ts';
import { answersOf } from '../../../../src/screens/cameratoezicht/report-form.ts';
import { camera } from '../../screens/small-municipality.ts';

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
    ['De camera heeft gezorgd dat de overlast daalde.', ['cause']],
    ['De camera’s hebben er volgens ons voor gezorgd dat het stil werd.', ['cause']],
    ['Cameratoezicht zorgde voor rust.', ['cause']],
    ['De plaatsing leidde tot minder meldingen.', ['cause']],
    ['De komst van de camera maakte het rustiger.', ['cause']],
    ['De camera heeft de overlast verminderd.', ['cause']],
    ['Dat het rustiger is, is te danken aan de camera.', ['cause']],
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

  it.each([
    'De cijfers bewijzen dit niet.',
    'Dat bewijst niets.',
    'De camera werkt weer na een storing.',
    'Er hangen borden vanwege het cameratoezicht.',
    'Beelden die zijn gemaakt door de camera gaan naar de politie.',
    'De borden zijn duidelijk leesbaar.',
    'De raad schreef: “het is bewezen door de camera’s”.',
    'Zie het besluit "Bewijs van noodzaak".',
    'De camera staat vast aan een mast.',
    'De camera heeft niet gezorgd voor rust.',
    'Na de plaatsing van de camera zorgde het jongerenwerk voor rust.',
    'Sinds de plaatsing leidde toezicht tot minder overlast.',
    'De overlast daalde niet genoeg door het jongerenwerk.',
    'De borden zijn geplaatst, en de camera leidt geen beelden door.',
  ])('leave alone: %s', (text) => expect(codes(text, open)).toEqual([]));

  it.each([
    ['Het is zonder twijfel bewezen.', ['proof']],
    ['Het is niet alleen door de camera rustiger.', ['cause']],
    ['Bewezen is dat er niet meer overlast is.', ['proof']],
    ['Een “citaat” en daarna is het bewezen.', ['proof']],
    ['“Een citaat zonder einde: bewezen.', ['proof']],
    ['Het is rustiger door de camera, zo tonen de beelden.', ['cause']],
  ])('are not let through by a way round: %s', (text, expected) =>
    expect(codes(text, likely)).toEqual(expected),
  );

  it('may be as certain as the verdict, and no more', () => {
    expect(codes('Er is een duidelijke daling.', likely)).toEqual([]);
    expect(codes('Er is een duidelijke daling.', fall)).toEqual(['certain']);
    expect(codes('Er is een duidelijke daling.', open)).toEqual(['certain', 'fall']);
  });

  it('tell of a fall that cannot be there without a verdict', () => {
    expect(codes('De overlast is gedaald.', null)).toEqual(['fall']);
    expect(codes('De overlast is gedaald.', fall)).toEqual([]);
    for (const text of ['De overlast daalde.', 'Het aantal nam af.', 'De meldingen liepen terug.'])
      expect(codes(text, open)).toEqual(['fall']);
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

describe('the text of a report', () => {
  const answers = {
    ...answersOf(camera('c', null), null),
    necessity: 'Overlast in de avond.',
    goal: 'Minder overlast door cameratoezicht',
    decision: 'Besluit bewijslast en bewijs 2022',
    perception: 'Het is bewezen rustiger.',
  };

  it('is read part by part, so that a claim says where it stands', () => {
    const advice = { what: 'verlengen', until: null, why: 'Dankzij de camera.' } as const;
    expect(claimsOf(answers, advice, likely)).toEqual([
      { code: 'proof', words: 'bewezen', field: 'perception' },
      { code: 'cause', words: 'Dankzij de camera', field: 'why' },
    ]);
  });

  it('is read in every text but the name of a besluit and its ground', () => {
    const text = 'De camera heeft gezorgd dat de overlast daalde.';
    const written = [
      'necessity',
      'goal',
      'extent',
      'lighterMeans',
      'lighterShort',
      'otherMeasures',
      'perception',
    ] as const;
    const blank = answersOf({ ...camera('c', null), goal: null, decision: null }, null);
    for (const field of written)
      expect(
        claimsOf({ ...blank, [field]: text }, null, open).map((one) => `${one.field} ${one.code}`),
      ).toEqual([`${field} cause`, `${field} fall`]);
    expect(claimsOf({ ...blank, goal: 'De camera zorgt voor minder overlast' }, null, open)).toEqual([]);
  });

  it('tells per part which words, where, and what to write instead', () => {
    const [told] = claimTexts(claimsOf(answers, null, likely));
    expect(told?.sentence).toMatch(
      /^“bewezen” bij Beleving: .*Schrijf bijvoorbeeld “er is samenhang met”\.$/,
    );
  });
});
