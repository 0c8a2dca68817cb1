import { describe, expect, it } from 'vitest';
import { vragen } from '../../../src/text/nl/trends-vragen.ts';

const [from, to] = [2024 * 12, 2026 * 12 + 11];
const { direction, outOfLine, season, target } = vragen;

describe('the sentence of a trend', () => {
  it('has the nearest end of its margin first, down as well as up', () => {
    expect(direction.clear('down', { ratio: 0.84, lower: 0.72, upper: 0.97 }, from, to)).toBe(
      'Gemiddeld 16% per jaar omlaag (tussen 3%\u00a0en\u00a028%), over 2024\u00a0–\u2060\u00a02026.',
    );
    expect(direction.clear('up', { ratio: 1.16, lower: 1.03, upper: 1.3 }, from, to)).toBe(
      'Gemiddeld 16% per jaar omhoog (tussen 3%\u00a0en\u00a030%), over 2024\u00a0–\u2060\u00a02026.',
    );
  });

  it('has no percentage where it has none', () => {
    expect(direction.unclearSmall(12, from, to)).not.toContain('%');
    expect(direction.clearSmall('down', 4.2, from, to)).toBe(
      'Het gaat omlaag over 2024\u00a0–\u2060\u00a02026. Met gemiddeld 4,2 per jaar noemen we geen percentage.',
    );
  });

  it('tells how years go, with their chance', () => {
    expect(direction.yearsSentence('down', -9, { from: 2019, to: 2025, number: 7 }, 0.004)).toBe(
      'Op jaren (2019\u00a0–\u2060\u00a02025, 7 jaren): het gaat omlaag (ongeveer 9 minder per jaar, p = 0,004).',
    );
    expect(direction.yearsSentence('unclear', null, { from: 2019, to: 2025, number: 6 }, 0.56)).toBe(
      'Op jaren (2019\u00a0–\u2060\u00a02025, 6 jaren): geen vaste richting (p = 0,56).',
    );
  });
});

describe('the sentence of a signal', () => {
  it('asks to discuss it, and says so where chance can give it', () => {
    const may = 2026 * 12 + 4;
    expect(outOfLine.signal(may, 1, 27, 2.7, 26.4, 'high', 0.002)).toBe(
      'Mei 2026: 27, meer dan gewoon is (3\u00a0–\u2060\u00a026). Door toeval alleen gebeurt dit in minder dan 1% van de keren. Bespreken.',
    );
    expect(outOfLine.signal(may, 1, 27, 2.7, 26.4, 'high', 0.17)).toContain(
      'Kan toeval zijn: door toeval alleen gebeurt dit in 17% van de keren.',
    );
  });
});

describe('the sentence of a season', () => {
  it('names the months on each side', () => {
    expect(season.clear([7], [1, 2], 1)).toBe(
      'Juli ligt hoger; januari en februari liggen lager dan de rest van het jaar. Waarschijnlijk geen toeval.',
    );
    expect(season.clear([10], [], 3)).toBe(
      'Het 4e kwartaal ligt hoger dan de rest van het jaar. Waarschijnlijk geen toeval.',
    );
  });
});

describe('the sentence of a target', () => {
  const now = { from: 2026 * 12, to: 2026 * 12 + 9, count: 47, low: null, high: 40, side: 'above' } as const;

  it('says on which side, and whether that is more than chance', () => {
    expect(target.sentence(now, 'usual', 'doel')).toBe(
      'Jan\u00a02026\u00a0–\u2060\u00a0okt\u00a02026: 47, het doel voor dit deel van het jaar is hooguit 40. Boven doel, maar binnen toeval.',
    );
    expect(target.sentence(now, 'high', 'doel')).toContain('Boven doel, en meer dan toeval geeft.');
    expect(target.sentence({ ...now, low: 30, high: 50, side: 'within' }, null, 'band')).toContain(
      '30\u00a0–\u2060\u00a050. Binnen de band.',
    );
  });
});
