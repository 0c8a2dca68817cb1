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

  it('shows of what it asks a date that can be read in both ways, and reads AM and PM', () => {
    const [column] = proposed(
      'Gepleegd op;n\n05/05/2026 01:15:00 AM;1\n01/01/2026 02:15:00 PM;1\n07/07/2026 03:15:00 PM;1\n06/04/2026 04:15:00 PM;1\n',
    );
    expect(column).toMatchObject({ field: 'date-time', order: 'ask', orderExample: '06/04/2026' });
    expect(proposed('Dag;n\n3-4-2025;1\n5-4-2025;1\n')[0]?.orderExample).toBeNull();
  });

  it('takes no number of a record for its kind, though a few stand there twice', () => {
    const ids = ['a1', 'b2', 'c3', 'd4', 'e5', 'f6', 'g7', 'h8', 'i9', 'j10', 'k11', 'a1'];
    const body = ids.map(
      (id, at) => `${id};${at % 2 === 0 ? 'Bicycle theft' : 'Anti-social behaviour'};2026-0${(at % 9) + 1}`,
    );
    expect(fieldsOf(`Offence reference;Offence;Month\n${body.join('\n')}\n`)).toEqual({
      'Offence reference': 'ignore',
      Offence: 'kind',
      Month: 'period',
    });
  });

  it('tells RD from WGS84 by range, and notices exchanged axes', () => {
    const columns = proposed('X;Y;datum\n486700;228500;2025-01-01\n486800;228600;2025-01-02\n');
    expect(columns.slice(0, 2)).toMatchObject([
      { field: 'rd-y', because: 'swapped' },
      { field: 'rd-x', because: 'swapped' },
    ]);
    for (const [a, b] of [
      ['6.4655', '52.3653'],
      ['6.465', '52.365'],
    ])
      expect(fieldsOf(`a;b;datum\n${a};${b};2025-01-01\n${a}1;${b}1;2025-01-02\n`)).toMatchObject({
        a: 'lon',
        b: 'lat',
      });
    expect(fieldsOf('X;Y;datum\n228.500;486.700;2025-01-01\n228 600;486 800;2025-01-02\n')).toMatchObject({
      X: 'rd-x',
      Y: 'rd-y',
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

describe('a proposal for columns with names of their own', () => {
  const rows: readonly (readonly string[])[] = [
    ['E35', '3', '1-9-2026', 'De Brake'],
    ['Diefstal/inbraak woning', '1', '2-9-2026', 'Noetsele I'],
    ['E35', '2', '13-9-2026', 'De Brake'],
    ['E35', '4', '15-9-2026', 'Nijverdal-Centrum'],
  ];
  const fieldsBelow = (header: readonly string[], body: readonly (readonly string[])[]): string[] =>
    proposed([header, ...body].map((line) => line.join(';')).join('\n')).map(({ field }) => field);
  const shifted = (line: readonly string[], by: number): readonly string[] => [
    ...line.slice(by),
    ...line.slice(0, by),
  ];

  it.each([
    ['Wat zagen wij', 'Stuks', 'Wanneer', 'Waar ongeveer'],
    ['Ding', 'Hoe vaak', 'Op', 'Plekje'],
    ['Kolom1', 'Kolom2', 'Kolom3', 'Kolom4'],
    // Names above the wrong columns.
    ['Plaats', 'Datum', 'Incident', 'Soort'],
  ])('goes by what stands below %s, %s, %s and %s, in any order', (...header) => {
    for (const by of [0, 1, 2, 3])
      expect(
        fieldsBelow(
          shifted(header, by),
          rows.map((line) => shifted(line, by)),
        ),
      ).toEqual(shifted(['kind', 'count', 'date', 'area'], by));
  });

  it.each([
    ['augustus 2026', 'september 2026', 'period'],
    ['2026-08', '2026-09', 'period'],
    ['2024', '2025', 'period'],
    ['46266', '46267', 'date'],
  ])('finds the moment in %s', (first, second, field) => {
    const body = rows.map(([kind = '', count = '', , area = ''], at) => [
      kind,
      count,
      at < 2 ? first : second,
      area,
    ]);
    expect(fieldsBelow(['Ding', 'Stuks', 'Toen', 'Plek'], body)).toEqual(['kind', 'count', field, 'area']);
  });

  it('takes words that are much like those it knows, and words that come back where it is one column', () => {
    const named = (...labels: readonly string[]) =>
      labels.map((label, at) => [label, `${at + 1}-9-2026`, 'bij de Brake']);
    const alike = named('inbraak in woning', 'melding jeugdoverlast', 'inbraak in woning');
    expect(fieldsBelow(['a', 'b', 'c'], alike)).toEqual(['kind', 'date', 'area']);
    const own = named('hangplek', 'rommel', 'hangplek', 'rommel', 'hangplek');
    expect(fieldsBelow(['a', 'b', 'c'], own)).toEqual(['kind', 'date', 'area']);
    const two = own.map(([label = '', ...rest], at) => [label, at % 2 === 0 ? 'telefoon' : 'balie', ...rest]);
    expect(fieldsBelow(['a', 'b', 'c', 'd'], two)).toEqual(['ignore', 'ignore', 'date', 'area']);
  });

  it.each(['Onderwerp', 'Incident', 'Crime ID'])(
    'takes no value that differs in every line for the kind, though it stands below %s',
    (name) => {
      const body = Array.from({ length: 6 }, (_, at) => [
        `melding ${'abcdef'[at] ?? ''}${at}`,
        at % 2 === 0 ? 'rommel' : 'herrie',
        `${at + 1}-9-2026`,
      ]);
      expect(fieldsBelow([name, 'Crime type', 'Datum'], body)).toEqual(['ignore', 'kind', 'date']);
    },
  );

  it('reads no column about persons for want of a better one', () => {
    const body = rows.map(([, count = '', date = '', area = ''], at) => [
      at % 2 === 0 ? 'Jan Jansen' : 'Piet de Vries',
      count,
      date,
      area,
    ]);
    for (const header of ['Wat', 'Soort', 'Kolom1'])
      expect(
        proposed([[header, 'n', 'x', 'y'], ...body].map((line) => line.join(';')).join('\n'))[0],
      ).toEqual(expect.objectContaining({ field: 'ignore', because: 'personal', examples: ['•••'] }));
  });
});

describe('the table in a file', () => {
  it.each([
    [['Weekstaat september 2026', '', '', '']],
    [['Weekstaat incidenten', 'team veiligheid', '', '']],
    [
      ['Weekstaat', 'september 2026', '', ''],
      ['gemaakt op', '1-10-2026', '', ''],
      ['', '', '', ''],
    ],
  ])('has its names right above its values, below a title: %j', (...title) => {
    const body = [
      ['Ding', 'Stuks', 'Op', 'Plekje'],
      ['E35', '3', '1-9-2026', 'De Brake'],
      ['E35', '1', '2-9-2026', 'Marle'],
    ];
    expect(headTable([...title, ...body], null)).toMatchObject({
      firstLine: title.length + 1,
      header: ['Ding', 'Stuks', 'Op', 'Plekje'],
    });
  });

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
