import { describe, expect, it } from 'vitest';
import { startFrom } from '../../../../src/domain/camera-effect/design.ts';
import { month } from '../../../../src/domain/time/month.ts';

describe('the start of a camera', () => {
  it.each([
    ['2022-04-01', { month: month(2022, 4), fromFirstDay: true }],
    ['2022-04-02', { month: month(2022, 4), fromFirstDay: false }],
    ['2022-04', { month: month(2022, 4), fromFirstDay: false }],
    ['2022', null],
    ['2022-13-01', null],
    ['', null],
    [null, null],
  ])('reads %s', (date, start) => expect(startFrom(date)).toEqual(start));
});
