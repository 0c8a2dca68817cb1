import { describe, expect, it } from 'vitest';
import { load } from '../../../src/policy/source.ts';
import { fetchFrom, inventedFolder, readFolder } from '../../support/package-files.ts';

const good = readFolder(inventedFolder);

/** What is told after replacing text in the surveys: `[place] code`. */
async function faults(was: string, now: string): Promise<string[]> {
  const text = good.get('surveys.json') ?? '';
  expect(text).toContain(was);
  const files = new Map(good).set('surveys.json', text.replace(was, now));
  const loaded = await load(fetchFrom(files), 'everything');
  return loaded.ok ? [] : loaded.failure.map(({ place, problem }) => `[${place}] ${problem}`);
}

describe('a survey', () => {
  it('is read with how people were found, and what stands beside a question', async () => {
    const loaded = await load(fetchFrom(good));
    const survey = loaded.ok ? loaded.value.municipality.surveys[0] : undefined;
    expect(survey?.sampling?.random).toBe(false);
    expect(survey?.findings[0]?.beside?.moves).toBe('tegen');
  });

  it.each([
    [
      'a quotation that the plan does not have',
      'Het aantal incidenten [...]',
      'Het aantal ongelukken [...]',
      '[straatpeiling / findings.1.quote] quote-not-in-plan',
    ],
    [
      'words on how people were found that the plan does not have',
      '"Verzonnen: op de markt gevraagd.", "line": null',
      '"op de markt gevraagd", "line": 5',
      '[straatpeiling / sampling.text] quote-not-in-plan',
    ],
    [
      'a share that is written as a percentage',
      '0.62',
      '62',
      '[straatpeiling / findings.0.share] wrong-value',
    ],
    [
      'an indicator beside it that is not there',
      '"indicator": "graffiti-meldingen"',
      '"indicator": "weg"',
      '[straatpeiling / findings.0.beside.indicator] unknown-reference',
    ],
    ['an area that is not there', '"LAND"', '"MAAN"', '[straatpeiling / findings.1.area] unknown-reference'],
  ])('with %s is refused', async (_what, was, now, told) => {
    expect(await faults(was, now)).toEqual([told]);
  });
});
