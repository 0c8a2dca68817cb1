import { describe, expect, it } from 'vitest';
import { ownCount, ownIndicators } from '../../../../src/screens/dossier/own-kinds.ts';
import { indicator, kind } from '../small-municipality.ts';

const police = { ...kind('misdrijven/1'), register: 'misdrijven' as const };
const own = { ...kind('eigen/a'), register: 'eigen' as const, title: 'Eigen telling' };

describe('the indicators that the team counts for', () => {
  const counted = indicator('a', { kinds: [own.id] });
  const beside = indicator('b', { kinds: [police.id], ownCounts: [own.id] });
  const none = indicator('c', { kinds: [police.id] });
  const found = ownIndicators({ indicators: [counted, beside, none], kinds: [police, own] });

  it('have kinds of their own, counted or kept beside what the police count', () => {
    expect(found.map((one) => [one.indicator.id, one.kinds.map(({ id }) => id)])).toEqual([
      ['a', ['eigen/a']],
      ['b', ['eigen/a']],
    ]);
  });

  it('are named after what is counted, which is not the indicator where it stands beside it', () => {
    expect(found.map((one) => ownCount(one, own).name)).toEqual([
      counted.name,
      `${beside.name}: Eigen telling`,
    ]);
  });
});
