import { describe, expect, it } from 'vitest';
import {
  camerasSince,
  changesWatched,
  evaluationsTouched,
  registerAfter,
} from '../../../../src/policy/cameras/touched.ts';
import type { Draft, Entry } from '../../../../src/policy/dossier/entry.ts';
import type { Camera } from '../../../../src/policy/schema.ts';
import { camera } from '../../screens/small-municipality.ts';
import { evaluation } from '../dossier/entries.ts';

const [c, d] = [camera('c', null), camera('d', null)];
const written = (content: Camera | null, id: string, at: string): Entry => ({
  id: `${id} ${at}`,
  at: `${at}T10:00:00.000Z`,
  role: 'beleid',
  fictief: false,
  is: 'camera',
  camera: id,
  content,
});
const draft = (content: Camera | null, id: string): Draft => ({ is: 'camera', camera: id, content });

describe('the saved evaluations that a camera changes', () => {
  const saved = evaluation('2026-01-01', { final: true });
  const touched = (content: Camera | null, id: string): string[] =>
    evaluationsTouched([draft(content, id)], [c, d], [saved]).map((entry) => entry.evaluation);

  it('are told where a camera comes, leaves, moves or watches something else', () => {
    expect(touched(camera('e', null), 'e')).toEqual(['e1']);
    expect(touched(null, 'd')).toEqual(['e1']);
    expect(touched({ ...d, x: d.x + 10 }, 'd')).toEqual(['e1']);
    expect(touched({ ...d, radius: 80 }, 'd')).toEqual(['e1']);
    expect(touched({ ...d, outline: [[0, 0], [9, 0], [0, 9]] }, 'd')).toEqual(['e1']); // prettier-ignore
  });

  it('are none where only the words about it change, or where no evaluation stands', () => {
    expect(touched({ ...d, goal: 'rust', end: '2027-01-01' }, 'd')).toEqual([]);
    expect(evaluationsTouched([draft(null, 'd')], [c, d], [])).toEqual([]);
    const gone = evaluation('2026-02-01', { withdrawn: true });
    expect(evaluationsTouched([draft(null, 'd')], [c, d], [saved, gone])).toEqual([]);
  });
});

describe('the cameras since an evaluation was saved', () => {
  const saved = evaluation('2026-06-01');
  const since = (...entries: Entry[]): string[] => camerasSince(saved, entries, [c, d]);

  it('are those that came, left or moved after it, by name', () => {
    expect(since(written({ ...camera('e', null), name: 'Station' }, 'e', '2026-07-01'))).toEqual(['Station']);
    expect(since(written(null, 'd', '2026-07-01'))).toEqual(['d']);
    expect(since(written({ ...d, x: 5 }, 'd', '2026-07-01'))).toEqual(['d']);
  });

  it('are not those of before, its own camera, or those that are as they were', () => {
    expect(since(written({ ...d, x: 5 }, 'd', '2026-05-01'))).toEqual([]);
    expect(since(written({ ...c, x: 5 }, 'c', '2026-07-01'))).toEqual([]);
    expect(since(written({ ...d, goal: 'rust' }, 'd', '2026-07-01'))).toEqual([]);
    const there = written({ ...d, x: 5 }, 'd', '2026-07-01');
    expect(since(there, written(d, 'd', '2026-08-01'))).toEqual([]);
  });
});

describe('the register as it would be', () => {
  const after = (content: Camera | null, id: string) => registerAfter([draft(content, id)], [c, d]);

  it('has what comes, not what leaves, and what moved where it moved', () => {
    expect(after(camera('e', null), 'e').map(({ id }) => id)).toEqual(['c', 'd', 'nieuw 1']);
    expect(after(null, 'd').map(({ id }) => id)).toEqual(['c']);
    expect(after({ ...d, x: d.x + 10 }, 'd').map(({ x }) => x)).toEqual([c.x, d.x + 10]);
  });

  it('is the same whatever is said in words, so that nothing is computed anew for a name', () => {
    const fresh = camera('e', null);
    expect(after({ ...fresh, id: 'station', name: 'Station', goal: 'rust' }, 'station')).toEqual(
      after(fresh, 'e'),
    );
    expect(changesWatched([draft({ ...d, goal: 'rust' }, 'd')], [c, d])).toBe(false);
    expect(changesWatched([draft(fresh, 'e')], [c, d])).toBe(true);
  });
});
