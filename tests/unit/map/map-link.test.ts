import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { createMapLink } from '../../../src/map/map-link.ts';

it('tells all other maps that one was moved, until they leave', () => {
  const link = createMapLink();
  // Only which map it is counts here, and no map can be made without a graphics card.
  const [one, other] = [{}, {}] as unknown as [MapLibreMap, MapLibreMap];
  const heard: string[] = [];
  link.join(one, (leader) => heard.push(leader === other ? 'one follows' : 'one hears itself'));
  const leave = link.join(other, (leader) =>
    heard.push(leader === one ? 'other follows' : 'other hears itself'),
  );
  link.moved(one);
  link.moved(other);
  leave();
  link.moved(one);
  expect(heard).toEqual(['other follows', 'one follows']);
});
