import { expect, it } from 'vitest';
import { chosenDesign } from '../../../../src/analysis/cameras/design.ts';
import { stageOf } from '../../../../src/screens/cameratoezicht/evaluation-stage.ts';
import { defaultView } from '../../../../src/view/view.ts';
import type { AreaPart } from '../../../../src/view/parts.ts';
import { camera, indicator, municipality } from '../small-municipality.ts';

const mine = { ...camera('c', null), start: '2022-04-01' };
const here = municipality({ cameras: [mine], indicators: [indicator('a')] });

function cameraOn(area: AreaPart | null) {
  const chosen = chosenDesign(here, [], 'c', { ...defaultView.cameras.design, area });
  return chosen === null ? null : stageOf(chosen, here, null).camera;
}

it('draws the camera where it stands, also outside the area that a person drew', () => {
  const [x, y] = [mine.x + 50, mine.y + 50];
  const corners = [
    [x, y],
    [x + 100, y],
    [x, y + 100],
  ] as const;
  expect(cameraOn({ is: 'outline', corners })).toEqual([mine.x, mine.y]);
  // In the middle of its circle there is nothing to tell.
  expect(cameraOn(null)).toBeUndefined();
});
