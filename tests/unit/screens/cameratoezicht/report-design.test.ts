import { expect, it } from 'vitest';
import { designLines } from '../../../../src/screens/cameratoezicht/report-design.ts';
import { defaultView } from '../../../../src/view/view.ts';
import type { AreaPart } from '../../../../src/view/parts.ts';
import { verslag } from '../../../../src/text/nl/camera-verslag.ts';
import { camera } from '../small-municipality.ts';

const mine = { ...camera('c', null), x: 230_000, y: 485_000, radius: 100 };

/** A square of 100 m with its lower left corner this far east of the camera. */
function square(east: number): AreaPart {
  const [x, y] = [mine.x + east, mine.y - 50];
  const corners = [
    [x, y],
    [x + 100, y],
    [x + 100, y + 100],
    [x, y + 100],
  ] as const;
  return { is: 'outline', corners };
}

function areaText(area: AreaPart | null): string | undefined {
  const lines = designLines(mine, 'a', { ...defaultView.cameras.design, area }, 'rest', null, null);
  return lines.find(({ name }) => name === verslag.design.area)?.text;
}

it('names the area that was counted: of the register, a circle, or what a person drew', () => {
  expect(areaText(null)).toBe('cirkel van 100\u00a0m rond de camera');
  expect(areaText({ is: 'radius', radius: 150 })).toBe('cirkel van 150\u00a0m rond de camera');
  expect(areaText(square(-50))).toBe('zelf getekend gebied van 10.000\u00a0m²');
});

it('says that the camera itself is not in it', () => {
  expect(areaText(square(20))).toBe(
    'zelf getekend gebied van 10.000\u00a0m² (de camera zelf staat erbuiten)',
  );
});
