import { expect, it } from 'vitest';
import { menuGroups, screens, screensIn } from '../../../src/view/view.ts';

it('every screen stands in one place of the page', () => {
  expect(new Set(screens).size).toBe(screens.length);
  const inMenu: readonly string[] = menuGroups.flatMap((group) => screensIn[group]);
  expect(screens.filter((screen) => !inMenu.includes(screen))).toEqual(screensIn.foot);
});
