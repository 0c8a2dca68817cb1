import { describe, expect, it } from 'vitest';
import { headTable, readHeadTable } from '../../../../src/intake/mapping/head-table.ts';
import { proposeMapping } from '../../../../src/intake/mapping/propose.ts';
import { context } from '../support.ts';

function proposed(text: string) {
  const table = readHeadTable(text);
  if (table === null) throw new Error('no table');
  return proposeMapping(table.header, table.rows, context).columns;
}

function fieldsOf(text: string): Record<string, string> {
  return Object.fromEntries(proposed(text).map(({ header, field }) => [header, field]));
}

describe('a proposal', () => {
  it('reads names and values of an export that nobody knows', () => {
    expect(
      fieldsOf(
        'Gepleegd op;Tijd;Delict;Wijk/buurt;X;Y\n31-12-2025;14:30;E35;De Brake;228500;486700\n30-12-2025;02:15;1.1.1 Diefstal/inbraak woning;Noetsele I;227000;486000\n',
      ),
    ).toEqual({
      'Gepleegd op': 'date',
      Tijd: 'time',
      Delict: 'kind',
      'Wijk/buurt': 'area',
      X: 'rd-x',
      Y: 'rd-y',
    });
  });

  it.each([
    ['31-12-2025', '01-02-2025'],
    ['2025-12-31', '2025-02-01'],
    ['31/12/25', '01/02/25'],
    ['31 dec 2025', '1 feb 2025'],
    ['46022', '46023'],
  ])('finds the date in %s', (first, second) => {
    expect(fieldsOf(`Datum;n\n${first};1\n${second};2\n`)['Datum']).toBe('date');
  });

  it('finds a time behind the date, and takes a day number of Excel for a date only where the name says so', () => {
    expect(fieldsOf('Start,Wat\n2025-12-31 14:30,a\n2025-12-30 15:00,b\n')['Start']).toBe('date-time');
    expect(fieldsOf('Bedrag;Datum\n46022;2025-01-01\n')['Bedrag']).toBe('ignore');
  });

  it('asks what stands first in a date only where nothing tells', () => {
    const orderOf = (...dates: string[]): unknown => proposed(`Datum;n\n${dates.join(';1\n')};1\n`)[0]?.order;
    expect(orderOf('3/4/25', '5/4/25')).toBe('ask');
    expect(orderOf('3/4/25', '25/4/25')).toBe('day-first');
    expect(orderOf('3/4/25', '4/25/25')).toBe('month-first');
    expect(orderOf('3-4-2025', '5-4-2025')).toBeNull();
  });

  it('tells RD from WGS84 by range, and notices exchanged axes', () => {
    const columns = proposed('X;Y;datum\n486700;228500;2025-01-01\n486800;228600;2025-01-02\n');
    expect(columns.slice(0, 2)).toMatchObject([
      { field: 'rd-y', because: 'swapped' },
      { field: 'rd-x', because: 'swapped' },
    ]);
    expect(fieldsOf('a;b;datum\n6.4655;52.3653;2025-01-01\n6.4755;52.3663;2025-01-02\n')).toMatchObject({
      a: 'lon',
      b: 'lat',
    });
  });

  it('never counts numbers with zeros in front', () => {
    expect(proposed('Totaal;datum\n0012;2025-01-01\n0013;2025-01-02\n')[0]).toMatchObject({
      field: 'ignore',
      because: 'leading-zeros',
    });
  });

  it('masks and never reads what may be of a person, but takes four digits for a place', () => {
    const columns = proposed(
      'Naam;Postcode;Contact;datum\nJan Jansen;7441;jan@voorbeeld.nl;2025-01-01\nPiet;7447;piet@voorbeeld.nl;2025-01-02\n',
    );
    expect(columns).toMatchObject([
      { field: 'ignore', because: 'personal', examples: ['•••'] },
      { field: 'pc4', examples: ['7441', '7447'] },
      { field: 'ignore', because: 'personal', examples: ['•••'] },
      { field: 'date' },
    ]);
  });

  it('takes the finest place, the best date, and one column per field', () => {
    expect(
      fieldsOf(
        'Registratiedatum;Incidentdatum;Einddatum;Gemeente;Buurtcode;Aantal\n2025-02-01;2025-01-01;2025-01-02;Hellendoorn;BU01630402;1\n',
      ),
    ).toEqual({
      Registratiedatum: 'ignore',
      Incidentdatum: 'date',
      Einddatum: 'end-date',
      Gemeente: 'ignore',
      Buurtcode: 'area',
      Aantal: 'count',
    });
  });
});

describe('the table in a file', () => {
  it('is found below lines that are no table', () => {
    expect(headTable([['Export van 1 mei'], [''], ['a', 'b'], ['1', '2'], ['3', '4']], ';')).toMatchObject({
      firstLine: 3,
      header: ['a', 'b'],
      rows: [
        ['1', '2'],
        ['3', '4'],
      ],
    });
  });

  it('is none without a second column or a second line', () => {
    expect(readHeadTable('alleen\n1\n2\n')).toBeNull();
    expect(readHeadTable('a;b\n')).toBeNull();
  });
});
