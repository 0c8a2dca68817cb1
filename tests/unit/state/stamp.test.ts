import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { firstInstant, formatInstant, lastInstant, parseInstant } from '../../../src/domain/time/instant.ts';
import { entrySchema } from '../../../src/policy/dossier/entry.ts';
import { momentAfter, stamped } from '../../../src/state/stamp.ts';

it('makes an entry of a draft that the dossier can read, with an id of its own', () => {
  const draft = {
    is: 'registration',
    kind: 'eigen/x',
    period: '2026-Q1',
    count: 3,
    source: 'Halt',
  } as const;
  const one = stamped(draft, 'Team veiligheid', Date.UTC(2026, 10, 23, 9, 30));
  const other = stamped(draft, 'Team veiligheid', Date.UTC(2026, 10, 23, 9, 30));
  expect(v.is(entrySchema, one)).toBe(true);
  expect(one).toMatchObject({ ...draft, at: '2026-11-23T09:30:00.000Z', fictief: false });
  expect(one.id).not.toBe(other.id);
});

it('writes after everything that was written before, whatever the clocks say', () => {
  const before = [{ at: '2026-11-23T09:30:00.000Z' }, { at: '2026-11-23T11:00:00.000Z' }];
  expect(momentAfter(before, Date.UTC(2026, 10, 23, 9, 30))).toBe(Date.UTC(2026, 10, 23, 11, 0) + 1);
  expect(momentAfter(before, Date.UTC(2026, 10, 24))).toBe(Date.UTC(2026, 10, 24));
});

it('writes what can be read again after any entry that was read, and whatever the clock of this computer says', () => {
  const moments = fc.integer({ min: firstInstant, max: lastInstant });
  const clock = fc.integer({ min: 0, max: 8e15 });
  const draft = { is: 'registration', kind: 'eigen/x', period: '2026', count: 3, source: 'x' } as const;
  fc.assert(
    fc.property(fc.array(moments), clock, (before, now) => {
      const entries = before.map((at) => ({ at: formatInstant(at) }));
      const entry = stamped(draft, 'Team', momentAfter(entries, now));
      expect(v.is(entrySchema, entry)).toBe(true);
      expect(entry.at <= formatInstant(lastInstant)).toBe(true);
      const latest = Math.max(...before);
      if (latest < lastInstant) expect(parseInstant(entry.at)).toBeGreaterThan(latest);
    }),
  );
});

it('gives a draft that is sealed the moment at which it is written', () => {
  const draft = (at: string) =>
    ({ is: 'registration', kind: 'eigen/x', period: '2026', count: 3, source: at }) as const;
  expect(stamped(draft, 'Team', Date.UTC(2026, 10, 23))).toMatchObject({
    at: '2026-11-23T00:00:00.000Z',
    source: '2026-11-23T00:00:00.000Z',
  });
});
