import { describe, expect, it } from 'vitest';
import { isShareOf, riseOfShare } from '../../../src/policy/rise.ts';
import { load } from '../../../src/policy/source.ts';
import { fetchFrom, inventedFolder, readFolder } from '../../support/package-files.ts';

const good = readFolder(inventedFolder);

/** What is told when these words of a file are others. */
async function told(file: string, was: string, now: string): Promise<unknown[]> {
  const text = good.get(file) ?? '';
  expect(text).toContain(was);
  const loaded = await load(fetchFrom(new Map(good).set(file, text.replace(was, now))), 'everything');
  return loaded.ok ? [] : loaded.failure.map(({ problem, place }) => [problem, place]);
}

describe('what a rise means', () => {
  it('is held against what is wanted', async () => {
    expect(await told('policy/indicators.json', '"direction": "daalt"', '"direction": "stijgt"')).toEqual([
      ['aim-against-rise', expect.stringMatching(/ rise$/) as unknown],
    ]);
  });

  it('is none of a neutral indicator', async () => {
    expect(await told('policy/indicators.json', '"rise": "niet-te-zeggen"', '"rise": "gunstig"')).toEqual([
      ['aim-against-rise', expect.anything()],
    ]);
  });

  it('is not that of a count for a share', async () => {
    const problems = await told(
      'surveys.json',
      '"indicator": "beleving-straat"',
      '"indicator": "graffiti-meldingen"',
    );
    expect(problems).toContainEqual(['share-of-count', expect.stringContaining('findings.0.indicator')]);
  });

  it('is held against which way the figure beside it goes', async () => {
    expect(await told('surveys.json', '"moves": "tegen"', '"moves": "mee"')).toEqual([
      ['moves-against-rise', expect.stringContaining('findings.0.beside.moves')],
    ]);
  });

  it('is that of the question, where it asks the other way round', () => {
    const safe = { sort: 'beleving', rise: 'gunstig' } as const;
    expect(riseOfShare({}, safe)).toBe('gunstig');
    expect(isShareOf({}, safe)).toBe(true);
    expect(riseOfShare({ rise: 'ongunstig' }, safe)).toBe('ongunstig');
    expect(isShareOf({ rise: 'ongunstig' }, safe)).toBe(false);
    expect(isShareOf({}, { sort: 'registratie', rise: 'gunstig' })).toBe(false);
    expect(riseOfShare({}, undefined)).toBe('niet-te-zeggen');
  });
});
