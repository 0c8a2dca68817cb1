import { describe, expect, it } from 'vitest';
import { definitionsOf } from '../../../src/meeting/definitions.ts';
import { indicator, municipality } from '../screens/small-municipality.ts';

const here = municipality({
  indicators: [
    { ...indicator('a'), name: 'Overlast', definition: 'Alle meldingen.' },
    { ...indicator('b'), name: 'Diefstal', definition: 'Elke aangifte.' },
  ],
});

describe('how the subjects of findings were counted', () => {
  it('is said once of each, in the order of the gemeente, wherever a finding names them', () => {
    const findings = [
      {
        request: { about: 'deviations' },
        figures: { all: [{ subject: { indicator: { id: 'b' } } }, { indicator: 'a' }] },
      },
      { request: { about: 'trend', subject: 'a' } },
    ];
    expect(definitionsOf(findings, here, [])).toEqual([
      'Overlast: Alle meldingen.',
      'Diefstal: Elke aangifte.',
    ]);
  });

  it('is nothing of what is not known, or was kept in another form', () => {
    expect(definitionsOf([null, 'a', { indicator: 'weg' }, { name: 'a' }], here, [])).toEqual([]);
  });
});
