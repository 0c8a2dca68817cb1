import { expect, it } from 'vitest';
import { month } from '../../../../src/domain/time/month.ts';
import { chosenDesign } from '../../../../src/analysis/cameras/design.ts';
import { resolvedPart } from '../../../../src/analysis/cameras/resolved-design.ts';
import { defaultView } from '../../../../src/view/view.ts';
import type { DesignPart } from '../../../../src/view/parts.ts';
import { camera, indicator, municipality } from '../../screens/small-municipality.ts';

const here = municipality({
  cameras: [{ ...camera('c', null), radius: 120, start: '2022-04-01' }],
  indicators: [indicator('a'), indicator('b')],
});

function resolved(part: DesignPart): DesignPart {
  const chosen = chosenDesign(here, [], 'c', part);
  if (chosen === null) throw new Error('nothing was chosen');
  return resolvedPart(chosen, part);
}

it('leaves nothing to a proposal but the area of the register', () => {
  expect(resolved(defaultView.cameras.design)).toEqual({
    level: 'vak',
    area: null,
    rings: [
      { inner: 120, outer: 300 },
      { inner: 300, outer: 500 },
    ],
    outcome: 'b',
    control: { is: 'rest', of: 'GM0001' },
    windows: { before: 1, after: 1 },
    leftOut: [],
  });
});

it('gives the same when it is chosen again', () => {
  const places = [{ x: 229000, y: 486000, radius: 100 }];
  const corners = [
    [230_000, 485_000],
    [230_100, 485_000],
    [230_000, 485_100],
  ] as const;
  const parts: DesignPart[] = [
    defaultView.cameras.design,
    {
      ...defaultView.cameras.design,
      area: { is: 'radius', radius: 60 },
      control: { is: 'areas', ids: ['BU1'] },
    },
    {
      level: 'vak',
      area: { is: 'radius', radius: 150 },
      rings: [{ inner: 150, outer: 400 }],
      outcome: 'a',
      control: { is: 'places', places },
      windows: { before: 2, after: 3 },
      leftOut: [month(2021, 1)],
    },
    { ...defaultView.cameras.design, area: { is: 'outline', corners } },
  ];
  for (const part of parts) expect(resolved(resolved(part))).toEqual(resolved(part));
  expect(resolved(parts[2] ?? defaultView.cameras.design)).toEqual(parts[2]);
});
