import { expect, it } from 'vitest';
import { camerasFor } from '../../../src/indicator/camera-verdicts.tsx';
import { camera, event, indicator, municipality } from '../screens/small-municipality.ts';

it('tells of the cameras that are there for an indicator, and of all where none is named', () => {
  const base = municipality();
  const here = municipality({
    profile: { ...base.profile, mapIndicators: ['a', 'b'] },
    indicators: [indicator('a'), indicator('b')],
    cameras: [camera('c1', null), camera('c2', null)],
    events: [event('e1', null, null, { sort: 'interventie', places: ['c2'], indicators: ['b'] })],
  });
  const names = (id: string | null) => camerasFor(here, [], id).map(({ name }) => name);
  expect(names('a')).toEqual(['c1']);
  expect(names('b')).toEqual(['c2']);
  expect(names(null)).toEqual(['c1', 'c2']);
});
