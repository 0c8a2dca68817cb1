import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  formatChangeInterval,
  formatInterval,
  formatPeriod,
  formatRange,
  formatShareInterval,
} from '../../src/text/format.ts';
import { month } from '../../src/domain/time/month.ts';

const folder = fileURLToPath(new URL('../../src/text/', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && file !== 'format.ts',
);

/** A range, a number with its unit, and a part of a whole, where the line may break within. */
const byHand = [
  /(?<!what)(?:\}|\d)%? ?[–—] ?(?:\$\{|\d)/u,
  /(?<!what)(?:\}|\d)%? (?:tot|tot en met|t\/m) (?:\$\{|\d)/u,
  /tussen \$\{[^}]*\}%? en \$\{/u,
  /(?<!what)(?:\}|\d) (?:m|km|m²|km²|meter|kilometer|uur|kB|MB|%)(?![\p{L}\d²])/u,
  /\} van de \$\{/u,
];

describe('a range', () => {
  it('has nowhere to break: no plain space, and nothing to break at after its dash', () => {
    const told = [
      formatRange('16', '39', 'tot'),
      formatRange('okt 2025', 'sep 2026'),
      formatInterval(133.2, 184.1),
      formatShareInterval(0.29, 0.39),
      formatPeriod(month(2025, 11), month(2026, 10)),
      formatPeriod(month(2022, 1), month(2023, 12)),
    ];
    for (const text of told)
      expect(text).toMatch(
        /^[^\s–]+(?:\u00a0[^\s–]+)*\u00a0(?:–\u2060|tot)\u00a0[^\s–]+(?:\u00a0[^\s–]+)*$/u,
      );
    expect(formatChangeInterval({ ratio: 0.48, lower: 0.26, upper: 0.89 })).toBe(
      '−52% (−74%\u00a0tot\u00a0−11%)',
    );
  });

  it.each(files)('in %s is written by the one formatter, and a number keeps its unit', (file) => {
    const lines = readFileSync(`${folder}${file}`, 'utf8').split('\n');
    const told = lines.filter((line) => !/^\s*(?:\*|\/)/u.test(line));
    for (const way of byHand) expect(told.filter((line) => way.test(line))).toEqual([]);
  });

  it('is known by hand in each of these ways', () => {
    const wrong = [
      '`${low} – ${high}`',
      '`${from}–${to} m`',
      '`${low}% tot ${high}%`',
      '`${from} tot en met ${to}`',
      '`tussen ${low} en ${high}`',
      "'25 tot 100 keer'",
      '`${metres} m rond de camera`',
      "'vakken van 500 meter'",
      '`${count} van de ${all}`',
    ];
    for (const text of wrong) expect(byHand.filter((way) => way.test(text))).not.toEqual([]);
    const right = [
      "`tussen ${formatRange(low, high, 'en')}`",
      '`${metres}\\u00a0m`',
      '`van ${before} naar ${after}`',
      '`${names} en ${last}`',
      '`${day}-${month}.csv`',
    ];
    for (const text of right) expect(byHand.filter((way) => way.test(text))).toEqual([]);
  });
});
