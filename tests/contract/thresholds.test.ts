import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as thresholds from '../../src/domain/thresholds.ts';
import { readFolder } from '../support/package-files.ts';

const sourceFolder = fileURLToPath(new URL('../../src', import.meta.url));
const elsewhere = [...readFolder(sourceFolder)].filter(
  ([path]) => /\.tsx?$/.test(path) && path !== 'domain/thresholds.ts',
);

describe('the thresholds of the product', () => {
  it('are these', () => {
    expect({ ...thresholds }).toEqual({
      smallestBase: 20,
      fewestForVerdict: 20,
      fewestHomes: 5,
      fewestForTest: 5,
      fewestAnswers: 30,
      falseAlarms: 0.05,
      fewestForColour: 5,
      agreeingChoices: 20 / 27,
      enoughPower: 0.8,
      imaginedDisplacement: 0.5,
      fewestForNearRepeat: 30,
      mostOfIt: 0.8,
      nearInPlace: 200,
      nearInTime: 14,
      fewestDaysForChance: 28,
      oldFrom: { driehoek: 3, openbaar: 6 },
      sharedNumbersAkin: 0.5,
    });
  });

  it('stand in one place, under one name', () => {
    const names = Object.keys(thresholds).join('|');
    const others =
      'percentBase|smallestPercentBase|smallCount|surprising|fewestTold|fewestBefore|smallestSum';
    const defined = new RegExp(`(?:const|let|function)\\s+(?:${names}|${others})\\b[^;\\n]*`, 'g');
    expect(
      elsewhere.flatMap(([path, text]) => [...text.matchAll(defined)].map(([found]) => `${path}: ${found}`)),
    ).toEqual([]);
  });

  it('no chance is held against a bare 5%', () => {
    const bare = /(?:\bp[A-Z]?\w*|chance\w*)\s*[<>]=?\s*0\.05\b/g;
    expect(
      elsewhere.flatMap(([path, text]) => [...text.matchAll(bare)].map(([found]) => `${path}: ${found}`)),
    ).toEqual([]);
  });
});
