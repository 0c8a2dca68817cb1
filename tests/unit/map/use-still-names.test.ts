import { expect, it } from 'vitest';
import { nameLayers } from '../../../src/map/name-style.ts';
import { wholeNames } from '../../../src/map/use-still-names.ts';
import { makeGround } from '../../../src/map/ground.ts';
import { cameraShapes } from '../../../src/map/camera-shapes.ts';
import { mapStyle } from '../../../src/map/style.ts';

const room = { width: 600, height: 300 };

it('leaves out a name that an edge would cut off, however long it is', () => {
  const named = (name: string, x: number, y: number) => ({ name, x, y });
  const names = [
    named('Midden', 300, 150),
    named('Rand', 595, 150),
    named('Nijverdal', 30, 150),
    named('Op', 10, 150),
    named('Hoog', 300, 5),
    named('Elders', 900, 150),
    // Broken over lines, it takes no more than four heights of a letter on each side.
    named('Gagelman Industrieterrein-Noord', 535, 150),
    // Of two marks with one name the one that stands on it whole.
    { ...named('N35', 598, 200), key: '1-0' },
    { ...named('N35', 400, 200), key: '1-1' },
  ];
  expect(wholeNames(names, room, 16)).toEqual(['Midden', 'Op', 'Gagelman Industrieterrein-Noord', '1-1']);
});

it('knows every layer of names that stand on a point', () => {
  const { layers } = mapStyle(makeGround([], {}, []), cameraShapes([]), 1);
  const named = layers.filter((layer) => 'source' in layer && ['names', 'places'].includes(layer.source));
  const symbols = named.filter(({ type }) => type === 'symbol').map(({ id }) => id);
  expect(symbols.toSorted()).toEqual(Object.keys(nameLayers).toSorted());
});
