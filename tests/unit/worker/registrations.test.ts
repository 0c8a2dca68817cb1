import { describe, expect, it } from 'vitest';
import { isSound } from '../../../src/domain/observation/sound.ts';
import { month } from '../../../src/domain/time/month.ts';
import { registrationSeries } from '../../../src/worker/registrations.ts';
import { registration } from '../policy/dossier/entries.ts';

describe('the counts that the team entered', () => {
  it('are one series per precision of time, never public, and sound', () => {
    const series = registrationSeries(
      [
        registration('2026-01-05', { period: '2025', count: 9 }),
        registration('2026-01-05', { period: '2026-Q1', count: 4, source: 'Halt' }),
        registration('2026-04-05', { period: '2026-Q2', count: 0, source: 'Halt' }),
      ],
      'GM0001',
    );
    expect(
      series.map(({ info }) => [info.when, info.rows, info.source, info.published, info.audience]),
    ).toEqual([
      ['year', 1, 'bron', false, 'driehoek'],
      ['quarter', 2, 'Halt', false, 'driehoek'],
    ]);
    expect(series[1]?.info.span).toEqual({ from: month(2026, 1), to: month(2026, 6) });
    expect(series.every(isSound)).toBe(true);
  });

  it('are the newest, and none where one was withdrawn; zero is a figure', () => {
    const [corrected] = registrationSeries(
      [registration('2026-01-05', { count: 9 }), registration('2026-01-06', { count: 7 })],
      'GM0001',
    );
    expect([...(corrected?.columns.count ?? [])]).toEqual([7]);
    expect(
      registrationSeries(
        [registration('2026-01-05', { count: 9 }), registration('2026-01-06', { count: null })],
        'GM0001',
      ),
    ).toEqual([]);
  });

  it('keep made-up counts apart from real ones', () => {
    const series = registrationSeries(
      [
        registration('2026-01-05', { fictief: true }),
        registration('2026-01-06', { period: '2025', fictief: false }),
      ],
      'GM0001',
    );
    expect(series.map(({ info }) => info.fictief).toSorted()).toEqual([false, true]);
  });
});
