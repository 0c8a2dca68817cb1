import fc from 'fast-check';
import { expect, it } from 'vitest';
import { resolveView } from '../../../src/view/resolve-view.ts';
import { screens } from '../../../src/view/view.ts';
import { isForEverybody, wantedAudience } from '../../../src/view/wanted-audience.ts';
import { indicator, municipality } from '../screens/small-municipality.ts';
import { anyView } from './arbitrary-view.ts';

const here = municipality({ indicators: [indicator('a')] });
const data = { opensAt: 'driehoek', firstMonth: 24_000, lastMonth: 24_100, series: [] } as const;

it('a screen for everybody is openbaar, whatever a person chose or the data open at', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const raad = { ...view, screen: 'raad' } as const;
      expect(wantedAudience(raad)).toBe('openbaar');
      expect(resolveView(raad, here, data).audience).toBe('openbaar');
    }),
  );
});

it('every other screen is for whom a person chose', () => {
  const others = screens.filter((screen) => !isForEverybody(screen));
  expect(others).toHaveLength(screens.length - 1);
  for (const screen of others)
    for (const audience of ['driehoek', 'openbaar', null] as const)
      expect(wantedAudience({ screen, audience })).toBe(audience);
});
