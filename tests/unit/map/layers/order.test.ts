import { expect, it } from 'vitest';
import { slotKeepers, slotLayers } from '../../../../src/map/layers/order.ts';

it('keeps a place in the style for every slot, also where nothing is drawn in it', () => {
  const kept = slotKeepers().map(({ props }) => 'beforeId' in props && props.beforeId);
  expect(kept).toEqual(Object.values(slotLayers));
});
