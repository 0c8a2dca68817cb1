import { expect, it } from 'vitest';
import { camerasFor, moveText } from '../../../src/indicator/camera-moves.tsx';
import { camera, event, indicator, municipality } from '../screens/small-municipality.ts';

it('of a camera without a start says so, and asks nothing', () => {
  expect(moveText(camera('Station', null), undefined)).toBe(
    'Station: niet te zeggen: het begin van de camera is niet bekend.',
  );
});

it('in a few words says the same', () => {
  expect(moveText(camera('Station', null), undefined, true)).toBe(
    'Station: niet te zeggen (begin niet bekend)',
  );
});

it('of a camera whose evaluation runs says that it does', () => {
  expect(moveText({ ...camera('Plein', null), start: '2022-04-01' }, undefined)).toBe(
    'Plein: wordt berekend',
  );
});

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
