import { expect, it } from 'vitest';
import { month } from '../../../../src/domain/time/month.ts';
import { ownCount, ownIndicators } from '../../../../src/screens/dossier/own-kinds.ts';
import { templateOf } from '../../../../src/screens/dossier/template.ts';
import { ownCounts } from '../../../../src/sources/own-counts.ts';
import { indicator, kind, municipality } from '../small-municipality.ts';

const own = (id: string, title: string) => kind(`eigen/${id}`, { register: 'eigen', title });
const here = municipality({
  kinds: [own('a', 'Controles; groot'), own('b', 'Dubbel'), own('c', 'Dubbel'), kind('misdrijven/x')],
  indicators: [
    indicator('one', { kinds: ['eigen/a'], frequency: 'jaar' }),
    indicator('two', { kinds: ['eigen/b', 'eigen/c', 'misdrijven/x'], frequency: 'kwartaal' }),
    indicator('again', { kinds: ['eigen/a'], frequency: 'maand' }),
  ],
});

it('lists the own kinds of every indicator, and tells two of one indicator apart', () => {
  const names = ownIndicators(here).map((own) => own.kinds.map((one) => ownCount(own, one).name));
  expect(names).toEqual([
    ['Indicator one'],
    ['Indicator two: Dubbel', 'Indicator two: Dubbel'],
    ['Indicator again'],
  ]);
});

it('holds every own kind once with its periods and no count, by a name that means one kind', () => {
  const [header, ...lines] = templateOf(here, month(2026, 11)).trimEnd().split('\r\n');
  expect(header).toBe('periode;soort;gebied;aantal;voorlopig');
  expect(lines.slice(0, 4)).toEqual([
    '2025;"Controles; groot";GM0001;;0',
    '2026;"Controles; groot";GM0001;;0',
    '2027;"Controles; groot";GM0001;;0',
    '2026-Q3;eigen/b;GM0001;;0',
  ]);
  expect(lines).toHaveLength(3 + 6 + 6);
});

it('is a file that the import recognises', () => {
  const [header = ''] = templateOf(here, month(2026, 11)).split('\r\n');
  expect(ownCounts.recognise([header.split(';')])).not.toBeNull();
});

it('does not let a title run as a formula', () => {
  const sly = municipality({
    kinds: [own('a', '=1+1')],
    indicators: [indicator('one', { kinds: ['eigen/a'], frequency: 'jaar' })],
  });
  expect(templateOf(sly, month(2026, 11))).toContain(";'=1+1;");
});
