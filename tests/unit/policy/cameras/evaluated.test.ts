import { describe, expect, it } from 'vitest';
import { camerasOf, evaluatedOf } from '../../../../src/policy/cameras/evaluated.ts';
import { actionPoint, camera, event, municipality, status } from '../../screens/small-municipality.ts';
import { evaluation } from '../dossier/entries.ts';

const point = { ...actionPoint('p1'), line: 325 };
const here = municipality({
  cameras: [camera('c', '2026-12-31'), camera('d', null)],
  actionPoints: [point, { ...actionPoint('p2'), line: 9 }],
  actionStatuses: [status('p1', 'gereed', '2024-12-18')],
  events: [
    event('e1', null, null, { sort: 'mijlpaal', line: 325, places: ['c'], title: 'Evaluatie' }),
    event('e2', null, null, { sort: 'interventie', line: 9, places: ['c', 'd'] }),
  ],
});
const today = '2026-11-23';

describe('what is known of the evaluation of a camera', () => {
  it('is what the plan agrees about it, with its status, and that no report is kept', () => {
    const { report, planned } = evaluatedOf('c', here, [], today);
    expect(report).toBeNull();
    expect(planned.map(({ title, progress }) => [title, progress.status, progress.told?.date])).toEqual([
      ['Evaluatie', 'gereed', '2024-12-18'],
    ]);
    expect(evaluatedOf('d', here, [], today)).toEqual({ report: null, planned: [] });
  });

  it('is the newest final report, else the newest concept, and none that was taken back', () => {
    const final = evaluation('2025-01-01', { evaluation: 'e1', final: true });
    const concept = evaluation('2026-01-01', { evaluation: 'e2' });
    const gone = evaluation('2026-02-01', { evaluation: 'e3', final: true, withdrawn: true });
    const other = evaluation('2026-03-01', { evaluation: 'e4', camera: 'd' });
    const reportOf = (...entries: Parameters<typeof evaluatedOf>[2]) =>
      evaluatedOf('c', here, entries, today).report?.evaluation;
    expect(reportOf(final, concept, gone, other)).toBe('e1');
    expect(reportOf(concept, gone, other)).toBe('e2');
    expect(reportOf(gone, other)).toBeUndefined();
  });

  it('is told of every camera that an action point is about', () => {
    expect(camerasOf(point, here).map(({ id }) => id)).toEqual(['c']);
    expect(camerasOf({ ...point, line: 9 }, here)).toEqual([]);
  });
});
