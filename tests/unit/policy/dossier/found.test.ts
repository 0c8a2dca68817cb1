import { describe, expect, it } from 'vitest';
import { month } from '../../../../src/domain/time/month.ts';
import { applyDossier } from '../../../../src/policy/dossier/apply.ts';
import { checkEntry } from '../../../../src/policy/dossier/check.ts';
import type { Entry } from '../../../../src/policy/dossier/entry.ts';
import { draftsOf, surveyChanges, type FoundFinding } from '../../../../src/policy/dossier/found.ts';
import type { Municipality } from '../../../../src/policy/municipality.ts';
import { finding, indicator, municipality, survey } from '../../screens/small-municipality.ts';

const indicators = [indicator('veilig', { name: 'Veiligheidsgevoel', kinds: [] })];
const priority = {
  id: 'p1',
  number: 1,
  title: 'Eén',
  shortTitle: 'Eén',
  goal: { text: 'doel', short: 'doel', line: 1 },
  headline: 'veilig',
  perception: null,
};
const here = municipality({ indicators, priorities: [priority] });

const row = (own: Partial<FoundFinding> = {}): FoundFinding => ({
  survey: 'Enquête',
  question: 'Voelt u zich veilig?',
  indicator: 'veilig',
  span: { from: month(2025, 1), to: month(2025, 12) },
  area: 'GM0001',
  share: 0.4,
  answers: 412,
  ...own,
});

/** The municipality after the drafts of a file were written down, every entry of them good. */
function written(drafts: ReturnType<typeof draftsOf>, before: Municipality): Municipality {
  const entries = drafts.map((draft, index): Entry => ({
    ...draft,
    id: `n${index}`,
    at: '2026-11-01T10:00:00.000Z',
    role: 'r',
    fictief: false,
  }));
  for (const entry of entries) expect(checkEntry(entry, before, null)).toEqual([]);
  return applyDossier(before, entries);
}

describe('surveys of a file', () => {
  it('come in by name, with year, place and indicator (by id or by name)', () => {
    const rows = [row(), row({ question: 'Anders?', area: 'BU1', indicator: 'VEILIGHEIDSGEVOEL' })];
    const [change] = surveyChanges(rows, here, 'onbekend');
    expect(change?.after).toMatchObject({ id: 'eigen-enquete', population: 'onbekend', fictief: false });
    expect(change?.after.findings).toMatchObject([
      { indicator: 'veilig', priority: 'p1', year: 2025, share: 0.4, n: 412 },
      { indicator: 'veilig', area: 'BU1' },
    ]);
    expect(change?.after.findings[0]).not.toHaveProperty('area');
  });

  it('name the indicators that nobody knows', () => {
    const [change] = surveyChanges([row({ indicator: 'nooit' }), row({ indicator: null })], here, '');
    expect(change?.unknown).toEqual(['nooit']);
  });

  it('stand in for the same question of the same year and place, and leave the rest', () => {
    const old = finding({ question: 'Voelt u zich veilig?', year: 2025, share: 0.3 });
    const other = finding({ question: 'Voelt u zich veilig?', year: 2023, share: 0.2 });
    const known = municipality({ indicators, surveys: [survey([old, other])] });
    const [change] = surveyChanges([row({ survey: 'ENQUETE' })], known, '');
    expect(change?.findings[0]?.before).toEqual(old);
    expect(change?.after.id).toBe('s');
    expect(change?.after.findings.map(({ year, share }) => [year, share])).toEqual([
      [2023, 0.2],
      [2025, 0.4],
    ]);
  });

  it('never join made-up findings', () => {
    const known = municipality({
      indicators,
      surveys: [survey([finding({ year: 2020, share: 0.9 })], true)],
    });
    const [change] = surveyChanges([row()], known, '');
    expect(change?.after).toMatchObject({ id: 's', fictief: false });
    expect(change?.after.findings).toHaveLength(1);
  });

  it('have nothing to write down the second time', () => {
    const rows = [row(), row({ question: 'Anders?' }), row({ survey: 'Nog een' })];
    const drafts = draftsOf(surveyChanges(rows, here, 'onbekend'));
    expect(drafts).toHaveLength(2);
    const after = written(drafts, here);
    expect(after.surveys).toHaveLength(2);
    expect(draftsOf(surveyChanges(rows, after, 'onbekend'))).toEqual([]);
  });
});
