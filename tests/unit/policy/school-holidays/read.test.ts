import { describe, expect, it } from 'vitest';
import { writeDay } from '../../../../src/domain/time/day.ts';
import { holidaysOf, regionsOf } from '../../../../src/policy/school-holidays/found.ts';
import { looksLikeHolidays, readHolidays } from '../../../../src/policy/school-holidays/read.ts';

/** Name, first and last day, regions; or why the file is refused. */
async function shown(content: string) {
  const read = await readHolidays(content);
  return read.ok
    ? read.value.map(({ name, from, to, regions }) => [name, writeDay(from), writeDay(to), ...regions])
    : read.failure.map(({ why }) => why);
}

const calendarOf = (...events: readonly (readonly string[])[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test//NL',
    ...events.flatMap((lines, at) => [
      'BEGIN:VEVENT',
      `UID:${at}@test`,
      'DTSTAMP:20260101T000000Z',
      ...lines,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
const whole = (summary: string, from: string, end: string) => [
  `SUMMARY:${summary}`,
  `DTSTART;VALUE=DATE:${from}`,
  `DTEND;VALUE=DATE:${end}`,
];

describe('a table of school holidays', () => {
  it('has its days in the forms that spreadsheets write, and knows regions', async () => {
    const lines = [
      'naam;regio;begin;eind',
      'Herfstvakantie;Noord;2026-10-10;2026-10-18',
      'Herfstvakantie;regio Midden, Zuid;17-10-2026;25-10-2026',
      'Kerstvakantie;heel Nederland;19/12/2026;2027-01-02T23:00:00.000Z',
      '',
    ];
    expect(await shown(lines.join('\r\n'))).toEqual([
      ['Herfstvakantie', '2026-10-10', '2026-10-18', 'Noord'],
      ['Herfstvakantie', '2026-10-17', '2026-10-25', 'Midden', 'Zuid'],
      ['Kerstvakantie', '2026-12-19', '2027-01-03'],
    ]);
    const read = await readHolidays(lines.join('\n'));
    const found = read.ok ? read.value : [];
    expect(regionsOf(found)).toEqual(['Noord', 'Midden', 'Zuid']);
    expect(holidaysOf(found, 'Noord').map(({ from }) => writeDay(from))).toEqual([
      '2026-10-10',
      '2026-12-19',
    ]);
  });

  it.each([
    ['buurt,maand,aantal\nCentrum,2026-01,3', ['not-holidays']],
    ['naam;begin;eind', ['none']],
    ['', ['not-holidays']],
    ['naam;begin;eind\nHerfst;2026-10-18;2026-10-10', ['upside-down']],
    ['naam;begin;eind\nHerfst;2026-02-30;2026-03-01', ['bad-date']],
    ['naam;begin;eind\nHerfst;2026-10-10;', ['bad-date']],
    ['naam;begin;eind\n;2026-10-10;2026-10-11', ['no-name']],
    ['naam;begin;eind\nAlles;2026-01-01;2026-12-31', ['too-long']],
    ['naam;begin;eind\nbel 06-12345678;2026-10-10;2026-10-11', ['personal']],
    [`naam;begin;eind\n${'a;2026-10-10;2026-10-11\n'.repeat(601)}`, ['too-many']],
    ['x'.repeat(1_000_001), ['too-large']],
  ])('is refused for %#', async (content, why) => {
    expect(await shown(content)).toEqual(why);
  });

  it('names every fault by its line, and nothing of it stands', async () => {
    const read = await readHolidays(
      'naam;begin;eind\nA;2026-10-10;2026-10-18\nB;x;y\n\nC;2026-2-1;2026-02-02',
    );
    expect(read).toEqual({
      ok: false,
      failure: [
        { why: 'bad-date', at: '3' },
        { why: 'bad-date', at: '5' },
      ],
    });
  });
});

describe('a calendar of school holidays', () => {
  it('ends on the day before the end that it writes, with its region apart', async () => {
    const text = calendarOf(
      whole('Herfstvakantie (regio Noord)', '20261010', '20261019'),
      whole('Kerstvakantie', '20261219', '20270104'),
      ['SUMMARY:Meivakantie Noord en Zuid', 'DTSTART:20260425T000000', 'DTEND:20260503T235900'],
      ['SUMMARY:Goede Vrijdag', 'DTSTART;VALUE=DATE:20260403'],
    );
    expect(await shown(text)).toEqual([
      ['Herfstvakantie', '2026-10-10', '2026-10-18', 'Noord'],
      ['Kerstvakantie', '2026-12-19', '2027-01-03'],
      ['Meivakantie', '2026-04-25', '2026-05-03', 'Noord', 'Zuid'],
      ['Goede Vrijdag', '2026-04-03', '2026-04-03'],
    ]);
  });

  it.each([
    [calendarOf(), ['none']],
    ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n', ['broken']],
    [calendarOf(['SUMMARY:Overleg', 'DTSTART:20261010T100000', 'DTEND:20261010T110000']), ['timed']],
    [calendarOf([...whole('Vrij', '20261010', '20261011'), 'RRULE:FREQ=WEEKLY']), ['repeats']],
    [calendarOf(whole('Herfst', '20261018', '20261010')), ['upside-down']],
    [calendarOf(['SUMMARY:Herfst', 'DTEND;VALUE=DATE:20261010']), ['bad-date']],
    [calendarOf(whole('', '20261010', '20261011')), ['no-name']],
  ])('is refused for %#', async (content, why) => {
    expect(await shown(content)).toEqual(why);
  });
});

it('a file is known by how it begins', () => {
  expect(looksLikeHolidays('BEGIN:VCALENDAR\r\nVERSION:2.0')).toBe(true);
  expect(looksLikeHolidays('\u{FEFF}naam;regio;begin;eind\r\n')).toBe(true);
  expect(looksLikeHolidays('Vakantie,Van,Tot en met\n')).toBe(true);
  expect(looksLikeHolidays('camera;x;y;begin;eind\n')).toBe(false);
  expect(looksLikeHolidays('soort;buurt;datum;aantal\n')).toBe(false);
});
