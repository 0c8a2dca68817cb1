import { expect, it } from 'vitest';
import { checkEntry } from '../../../../src/policy/dossier/check.ts';
import { readDossier, writeDossier } from '../../../../src/policy/dossier/file.ts';
import { overviewOf } from '../../../../src/policy/dossier/overview.ts';
import { entriesFor } from '../../../../src/policy/publication/entries.ts';
import { hiddenIn } from '../../../../src/policy/publication/hidden.ts';
import { municipality } from '../../screens/small-municipality.ts';
import { evaluation } from './entries.ts';

const here = municipality();

it('comes back from a dossier file as it was, though its camera and indicator are gone', () => {
  const entry = evaluation('2026-11-20');
  const read = readDossier('dossier.json', writeDossier('GM0001', [entry]), here);
  expect(read).toEqual({ ok: true, value: [entry] });
});

it('does not come back with a choice or a number that is none', () => {
  const { design } = evaluation('2026-11-20');
  const wrong = [
    evaluation('2026-11-20', { design: { ...design, windows: { before: 0, after: 1 } } }),
    evaluation('2026-11-20', { design: { ...design, leftOut: ['2021'] } }),
    evaluation('2026-11-20', { figures: [{ reference: '', value: 1 }] }),
  ];
  for (const entry of wrong)
    expect(readDossier('dossier.json', writeDossier('GM0001', [entry]), here).ok).toBe(false);
});

it('keeps an area that was drawn, where it is one and no radius stands beside it', () => {
  const { design } = evaluation('2026-11-20');
  const outline: [number, number][] = [
    [230000, 485000],
    [230100, 485000],
    [230000, 485100],
  ];
  const read = (more: Partial<typeof design>) => {
    const entry = evaluation('2026-11-20', { design: { ...design, radius: null, outline, ...more } });
    return readDossier('dossier.json', writeDossier('GM0001', [entry]), here).ok;
  };
  expect(read({})).toBe(true);
  expect(read({ radius: 100 })).toBe(false);
  expect(read({ outline: outline.slice(0, 2) })).toBe(false);
  expect(read({ outline: [...outline.slice(0, 2), [230000.5, 485100]] })).toBe(false);
});

it('has a term that ends after it begins', () => {
  const { answers } = evaluation('2026-11-20');
  const upside = evaluation('2026-11-20', {
    answers: { ...answers, start: '2026-02-01', end: '2026-01-01' },
  });
  expect(checkEntry(upside, here, null).map(({ problem }) => problem)).toEqual(['upside-down']);
});

it('stands until it is withdrawn, and every other evaluation stands beside it', () => {
  const count = (...entries: ReturnType<typeof evaluation>[]): number | undefined =>
    overviewOf(entries).find(({ sort }) => sort === 'evaluation')?.standing;
  const [first, other] = [evaluation('2026-11-20'), evaluation('2026-11-21', { evaluation: 'e2' })];
  expect(count(first, other)).toBe(2);
  expect(count(first, other, evaluation('2026-11-22', { withdrawn: true }))).toBe(1);
});

it('is for the driehoek only', () => {
  const entries = [evaluation('2026-11-20')];
  expect(entriesFor(entries, 'openbaar', hiddenIn(here))).toEqual([]);
  expect(entriesFor(entries, 'driehoek', hiddenIn(here))).toEqual(entries);
});
