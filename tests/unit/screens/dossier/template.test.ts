import { expect, it } from 'vitest';
import { month } from '../../../../src/domain/time/month.ts';
import { ownCounts } from '../../../../src/screens/dossier/own-kinds.ts';
import { templateOf } from '../../../../src/screens/dossier/template.ts';
import { ownCounts as source } from '../../../../src/sources/own-counts.ts';
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

it('lists own counts with the indicator that they feed, and tells two of one indicator apart', () => {
  expect(ownCounts(here).map(({ id, name }) => [id, name])).toEqual([
    ['eigen/a', 'Indicator one'],
    ['eigen/b', 'Indicator two: Dubbel'],
    ['eigen/c', 'Indicator two: Dubbel'],
    ['eigen/a', 'Indicator again'],
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
  expect(source.recognise([header.split(';')])).not.toBeNull();
});

it('does not let a title run as a formula', () => {
  const sly = municipality({
    kinds: [own('a', '=1+1')],
    indicators: [indicator('one', { kinds: ['eigen/a'], frequency: 'jaar' })],
  });
  expect(templateOf(sly, month(2026, 11))).toContain(";'=1+1;");
});
