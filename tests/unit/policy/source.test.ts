import { describe, expect, it } from 'vitest';
import { load } from '../../../src/policy/source.ts';
import type { Depth } from '../../../src/policy/source.ts';
import { fetchFrom, inventedFolder, readFolder } from '../../support/package-files.ts';

const good = readFolder(inventedFolder);

/** What is told after replacing text in one file: `file [place] code`. */
async function faults(
  file: string,
  was: string,
  now: string,
  depth: Depth = 'everything',
): Promise<string[]> {
  const text = good.get(file) ?? '';
  expect(text).toContain(was);
  const loaded = await load(fetchFrom(new Map(good).set(file, text.replace(was, now))), depth);
  return loaded.ok ? [] : loaded.failure.map(({ file: at, place, problem }) => `${at} [${place}] ${problem}`);
}

describe('load', () => {
  it('gives the municipality, and its observations as they lie there', async () => {
    const loaded = await load(fetchFrom(good), 'everything');
    expect(loaded.ok && loaded.value.municipality.indicators.map(({ id }) => id)).toContain(
      'graffiti-meldingen',
    );
    expect(
      loaded.ok && loaded.value.observationResources.map(({ info }) => [info.name, info.audience]),
    ).toEqual([
      ['meldingen', 'driehoek'],
      ['totalen', 'openbaar'],
    ]);
    expect(loaded.ok && loaded.value.observationResources[0]?.text).toBe(
      good.get('observations/meldingen.csv'),
    );
  });
  it('fetches for the page no more than the page needs', async () => {
    const asked: string[] = [];
    const loaded = await load((path) => {
      asked.push(path);
      return fetchFrom(good)(path);
    });
    expect(loaded.ok).toBe(true);
    expect(asked).not.toContain('policy/plan.txt');
    expect(asked).toContain('observations/meldingen.csv');
  });
  it('tells every file that is not there', async () => {
    const without = new Map(good);
    without.delete('cameras.json');
    without.delete('observations/totalen.csv');
    const loaded = await load(fetchFrom(without));
    expect(loaded.ok ? [] : loaded.failure.map(({ file, problem }) => `${file} ${problem}`)).toEqual([
      'cameras.json file-missing',
      'observations/totalen.csv file-missing',
    ]);
  });

  // File, what stood there, what stands there now, what must be told.
  it.each([
    [
      'policy/indicators.json',
      '"unit": "dagen"',
      '"unit": "dagen", "eenheid": "x"',
      '[schoonmaakdagen / eenheid] unknown-key',
    ],
    ['policy/indicators.json', '"neutral": true,', '', '[drenkelingen / neutral] missing-key'],
    [
      'policy/indicators.json',
      '"direction": "daalt"',
      '"direction": "zakt"',
      '[graffiti-meldingen / target.aim.direction] wrong-value',
    ],
    [
      'policy/indicators.json',
      '"id": "drenkelingen"',
      '"id": "water-incidenten"',
      '[water-incidenten] duplicate',
    ],
    [
      'policy/indicators.json',
      '"priority": "water"',
      '"priority": "vuur"',
      '[water-incidenten / priority] unknown-reference',
    ],
    [
      'policy/indicators.json',
      '"meldregister/W1"',
      '"meldregister/W2"',
      '[water-incidenten / kinds] unknown-reference',
    ],
    [
      'policy/indicators.json',
      'meldingen van graffiti af"',
      'meldingen van vandalisme af"',
      '[graffiti-meldingen / target.from.quote] quote-not-in-plan',
    ],
    [
      'policy/indicators.json',
      '"line": 6',
      '"line": 5',
      '[schoonmaakdagen / target.from.quote] quote-not-in-plan',
    ],
    [
      'policy/indicators.json',
      '"lines": [\n      10',
      '"lines": [\n      9',
      '[water-incidenten] line-not-in-plan',
    ],
    [
      'policy/indicators.json',
      '"band": null',
      '"band": { "low": 9, "high": 3 }',
      '[water-incidenten / target.aim.band] upside-down',
    ],
    [
      'policy/priorities.json',
      '"headline": "graffiti-meldingen"',
      '"headline": "graffiti"',
      '[straten / headline] unknown-reference',
    ],
    [
      'policy/priorities.json',
      '"headline": "graffiti-meldingen"',
      '"headline": "beleving-straat"',
      '[straten / headline] headline-without-kinds',
    ],
    [
      'policy/priorities.json',
      'drie schoonmaakdagen',
      'vier schoonmaakdagen',
      '[straten / goal.text] quote-not-in-plan',
    ],
    [
      'policy/priorities.json',
      '"headline": "graffiti-meldingen"',
      '"displacement": { "quote": "naar een andere straat", "line": 3 }, "headline": "graffiti-meldingen"',
      '[straten / displacement.quote] quote-not-in-plan',
    ],
    [
      'policy/action-points.json',
      '"priority": "straten"',
      '"priority": "straat"',
      '[straten-01 / priority] unknown-reference',
    ],
    [
      'policy/action-points.json',
      '"2030-Q1"',
      '"2030-Q5"',
      '[straten-01 / planning.activeQuarters.0] wrong-value',
    ],
    ['policy/events.json', '"muur"', '"brug"', '[v1 / places] unknown-reference'],
    ['policy/events.json', '"to": "2031-06"', '"to": "2031-03"', '[v1] upside-down'],
    ['policy/disclosure.json', '"kinds": "*"', '"kinds": ["meldregister/T"]', '[#3] no-last-rule'],
    [
      'policy/disclosure.json',
      '"driehoek": "buurt"',
      '"driehoek": "cell100"',
      '[#3 / show] shown-finer-than-kept',
    ],
    ['policy/disclosure.json', '"gemeente": 10', '"gemeente": 5', '[#2 / k] sensitive-k'],
    [
      'policy/disclosure.json',
      '"sensitive": false',
      '"sensitive": false, "atHomes": true',
      '[#1 / keep] home-too-fine',
    ],
    ['classification/kinds.json', '"water"', '"zee"', '[meldregister/W1 / primary] unknown-reference'],
    ['cameras.json', '"end": "2033-03-31"', '"end": "2030-03-31"', '[muur] upside-down'],
    ['cameras.json', '"x": 152500', '"x": "152500"', '[muur / x] wrong-value'],
    [
      'surveys.json',
      '"indicator": "beleving-straat"',
      '"indicator": "beleving"',
      '[straatpeiling / findings.0.indicator] unknown-reference',
    ],
    [
      'municipality.json',
      '"totalKind": "meldregister/T"',
      '"totalKind": "T"',
      '[totalKind] unknown-reference',
    ],
    [
      'policy/indicators.json',
      '"sources": [\n      "Meldregister"\n    ]',
      '"sources": []',
      '[graffiti-meldingen / sources] no-source',
    ],
    [
      'municipality.json',
      '"graffiti-meldingen"',
      '"beleving-straat"',
      '[mapIndicators] headline-without-kinds',
    ],
    [
      'areas/areas.csv',
      'VS01-B6;Haven;buurt;VS01-W2',
      'VS01-B6;Haven;buurt;VS01-W3',
      '[VS01-B6 / parent] unknown-reference',
    ],
    [
      'areas/areas.csv',
      'VS01-W2;Zuid;wijk;VS01',
      'VS01-W2;Zuid;wijk;VS01-B1',
      '[VS01-W2 / parent] parent-not-coarser',
    ],
    ['areas/areas.csv', 'VS01-B6;Haven;buurt', 'VS01-B6;Haven;straat', '[13:level] wrong-value'],
    ['areas/rings.json', '"VS01-B6"', '"VS01-B7"', '[] no-ring'],
    [
      'areas/rings.json',
      '"VS01-B1": [[[150000,451000]',
      '"VS01-B1": [[[150001,451000]',
      '[VS01-B1] ring-open',
    ],
    ['population.csv', 'VS02;2030;21000', 'VS01;2030;21000', '[#2] duplicate'],
    ['population.csv', 'VS01-B2;2030;1500', 'VS01-B2;2030;-1', '[5:inhabitants] wrong-value'],
    [
      'observations/totalen.csv',
      '2031;eigen/schoonmaakdagen',
      '2031;eigen/dagen',
      '[12:soort] unknown-reference',
    ],
    [
      'observations/totalen.csv',
      '2030;meldregister/T;VS02',
      '2030;meldregister/T;VS03',
      '[3:gebied] unknown-reference',
    ],
    ['observations/meldingen.csv', '2030-01-01T18:15', '1 januari 2030', '[2:van] wrong-value'],
    [
      'policy/disclosure.json',
      '"keepTime": "minute"',
      '"keepTime": "hour"',
      'observations/meldingen.csv [2:van] finer-than-kept',
    ],
    ['observations/meldingen.csv', '100mE1525N4515', '10mE15250N45150', '[2:vak] finer-than-kept'],
  ])('tells in %s that %j became %j', async (file, was, now, told) => {
    const found = await faults(file, was, now);
    expect(found.map((line) => line.replace(`${file} `, ''))).toContain(told);
  });

  it('tells a scope that is no area, of a resource that says it is complete', async () => {
    expect(await faults('datapackage.json', '"scope": "VS01"', '"scope": "VS99"')).toEqual([
      'datapackage.json [meldingen / veiligheidsbeeld.complete] unknown-reference',
    ]);
  });
  it('does not look up quotations for the page, which has no plan at hand', async () => {
    expect(
      await faults('policy/priorities.json', 'drie schoonmaakdagen', 'vier schoonmaakdagen', 'page'),
    ).toEqual([]);
  });
});
