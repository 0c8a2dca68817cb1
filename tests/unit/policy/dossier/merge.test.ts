import { describe, expect, it } from 'vitest';
import { compareDossiers } from '../../../../src/policy/dossier/merge.ts';
import { registration, target } from './entries.ts';

describe('two dossiers compared', () => {
  const old = target('2026-01-01');
  const newer = target('2026-03-01', { why: 'herzien' });

  it('adds what is not here, and tells what stands otherwise then', () => {
    const compared = compareDossiers([old], [old, newer, registration('2026-01-01')]);
    expect(compared.added).toHaveLength(2);
    expect(compared.shared).toBe(1);
    expect(compared.differences.map(({ sort, before }) => [sort, before])).toEqual([
      ['target', old],
      ['registration', null],
    ]);
  });

  it('adds an older entry as history, with nothing that changes', () => {
    const compared = compareDossiers([newer], [old]);
    expect(compared.added).toEqual([old]);
    expect(compared.differences).toEqual([]);
    expect(compared.history).toEqual([old]);
  });

  it('adds everything as something that stands or as history, once', () => {
    const between = target('2026-02-01');
    const { added, differences, history } = compareDossiers([old], [newer, between]);
    expect(differences.map(({ after }) => after)).toEqual([newer]);
    expect(history).toEqual([between]);
    expect(added).toHaveLength(2);
  });

  it('is the same whichever way round, but for what is new', () => {
    const ab = compareDossiers([old], [newer]);
    const ba = compareDossiers([newer], [old]);
    expect([...ab.added, old]).toEqual(expect.arrayContaining([...ba.added, newer]));
  });

  it('tells entries of which somebody changed the content by hand', () => {
    expect(compareDossiers([old], [{ ...old, why: 'anders' }]).conflicts).toHaveLength(1);
    const { why, ...rest } = old;
    expect(compareDossiers([old], [{ why, ...rest }]).conflicts).toEqual([]);
  });
});
