import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../../../src/domain/observation/mapping.ts';
import { intake } from '../../../../src/intake/import.ts';
import { numbersIn } from '../../../../src/intake/mapping/numbers.ts';
import type { ImportOutcome } from '../../../../src/intake/report.ts';
import { context, fileOf, importText, quiet } from '../support.ts';
import { workbookOf } from '../unpack/make.ts';

const buurten = ['De Brake', 'Den Dam', 'Marle'] as const;

/** The moments of lines in which files have them. */
const moments = {
  datum: (month: number) => `01-${two(month)}-2025`,
  maandag: (month: number) => `2025-${two(month)}-${two(month)}`,
  maand: (month: number) => `2025-${two(month)}`,
  kwartaal: (month: number) => `2025-Q${Math.ceil(month / 3)}`,
} as const;

type Shape = keyof typeof moments;

function two(part: number): string {
  return String(part).padStart(2, '0');
}

const heads: Readonly<Record<Shape, string>> = {
  datum: 'Datum',
  maandag: 'Week van',
  maand: 'Periode',
  kwartaal: 'Kwartaal',
};

/** Three lines a moment, one for each buurt, with these cells one after another and over again. */
function table(shape: Shape, name: string, cells: readonly string[], many = 10): string {
  const lines = Array.from({ length: many * buurten.length }, (_, at) =>
    [
      moments[shape](Math.floor(at / buurten.length) + 1),
      'Melding overlast jeugd',
      buurten[at % buurten.length],
      cells[at % cells.length],
    ].join(';'),
  );
  return [`${heads[shape]};Incident;Buurt;${name}`, ...lines].join('\n');
}

/** What comes of a file that is read as it is proposed, as `check-csv --propose` does. */
async function proposed(text: string | Uint8Array): Promise<ImportOutcome> {
  const outcome = await importText(text);
  if (outcome.is !== 'unknown') throw new Error(`not asked: ${JSON.stringify(outcome)}`);
  return await readAs(text, outcome.proposal.mapping);
}

async function readAs(text: string | Uint8Array, mapping: Mapping): Promise<ImportOutcome> {
  return await intake(fileOf(text), context, {}, { ...quiet, mapped: { mapping, name: 'Tabel' } });
}

/** The sum of the figures that are kept, and what is missing and refused. */
function heldOf(outcome: ImportOutcome): unknown {
  if (outcome.is === 'cancelled') throw new Error('cancelled');
  const { areas, missing, reasons } = outcome.report;
  return { total: areas.reduce((sum, { count }) => sum + count, 0), missing, reasons };
}

const isOpen = (name: string) => ({
  is: 'refused',
  refusal: { because: 'count-open', columns: [name] },
  report: { accepted: 0 },
});

describe('a column that is called a count', () => {
  it.each(['datum', 'maandag'] as const)('refuses what is withheld in a list by %s', async (shape) => {
    const outcome = await proposed(table(shape, 'Aantal', ['<5']));
    expect(outcome).toMatchObject({ is: 'refused', refusal: { because: 'nothing-accepted' } });
    expect(heldOf(outcome)).toEqual({ total: 0, missing: 0, reasons: { 'no-figure': 30 } });
  });

  it('has no figure where it is withheld in a table', async () => {
    expect(heldOf(await proposed(table('maand', 'Aantal', ['<5'])))).toEqual({
      total: 0,
      missing: 30,
      reasons: {},
    });
  });

  it.each(['datum', 'maandag', 'maand', 'kwartaal'] as const)(
    'is asked about by %s where none of it can be read',
    async (shape) => {
      const text = table(shape, 'Aantal', ['drie', 'vier', '1 à 2', '±4', 'ca. 5'], 3);
      expect(await proposed(text)).toMatchObject(isOpen('Aantal'));
    },
  );

  it('is asked about where it is empty, or holds codes or years', async () => {
    expect(await proposed(table('datum', 'Aantal', ['']))).toMatchObject(isOpen('Aantal'));
    expect(await proposed(table('datum', 'Aantal', ['007', '012']))).toMatchObject(isOpen('Aantal'));
    expect(await proposed(table('datum', 'Aantal', ['2024', '2025']))).toMatchObject(isOpen('Aantal'));
  });

  it.each(['Aantal', 'Aantallen', 'Registraties', 'Meldingen', 'n', 'Frequentie', 'Misdrijven (aantal)'])(
    'called %s is asked about beside a time of the day as well',
    async (name) => {
      const text = `Pleegdatum;Pleegtijd;Incident;Buurt;${name}\n1-4-2025;14:30;E35;Den Dam;drie\n2-4-2025;15:30;E35;Marle;vier`;
      expect(await proposed(text)).toMatchObject(isOpen(name));
    },
  );

  const mixed = ['7', '12', '', '#N/A', 'WAAR', '3.5'];

  it('is read in a list with each cell that is no number refused', async () => {
    expect(heldOf(await proposed(table('datum', 'Aantal', mixed)))).toEqual({
      total: 95,
      missing: 0,
      reasons: { 'count-unreadable': 15, 'no-figure': 5 },
    });
  });

  it('is read in a table with empty cells without a figure and what is no number refused', async () => {
    expect(heldOf(await proposed(table('maand', 'Aantal', mixed)))).toEqual({
      total: 95,
      missing: 5,
      reasons: { 'count-unreadable': 15 },
    });
  });

  it('is read from a workbook with its faults refused', async () => {
    const cells = [7, 12, '', { fault: '#N/A' }, 'WAAR', 3.5];
    const rows = cells.map((cell, at) => [
      `2025-0${at + 1}-01`,
      'Melding overlast jeugd',
      buurten[at % buurten.length] ?? '',
      cell,
    ]);
    const workbook = workbookOf([['Datum', 'Incident', 'Buurt', 'Aantal'], ...rows]);
    expect(heldOf(await proposed(workbook))).toEqual({
      total: 19,
      missing: 0,
      reasons: { 'count-unreadable': 3, 'no-figure': 1 },
    });
  });

  it('is read where most of it is odd', async () => {
    const cells = ['7', 'vijf', '±3', '1 à 2', 'ca. 5'];
    expect(heldOf(await proposed(table('datum', 'Aantal', cells)))).toEqual({
      total: 42,
      missing: 0,
      reasons: { 'count-unreadable': 24 },
    });
  });

  const running = Array.from({ length: 30 }, (_, at) => String(at + 1));

  it.each(['Aantal', 'Meldingen', 'Totaal', 'n'])(
    'called %s does not number the lines, also where it goes up by one',
    async (name) => {
      for (const shape of ['datum', 'maand'] as const)
        expect(heldOf(await proposed(table(shape, name, running)))).toEqual({
          total: 465,
          missing: 0,
          reasons: {},
        });
    },
  );

  it('may number the lines in English: then it is asked', async () => {
    expect(await proposed(table('datum', 'Number', running))).toMatchObject(isOpen('Number'));
    expect(heldOf(await proposed(table('datum', 'Number', ['4', '9'])))).toMatchObject({ total: 195 });
  });

  it('is read from JSON, with nought as nought and null as no figure', async () => {
    const records = (count: (at: number) => unknown): string =>
      JSON.stringify(
        Array.from({ length: 20 }, (_, at) => ({
          datum: `2025-01-${two(at + 1)}`,
          incident: 'Melding overlast jeugd',
          buurt: buurten[at % buurten.length],
          aantal: count(at),
        })),
      );
    expect(heldOf(await proposed(records((at) => at)))).toEqual({ total: 190, missing: 0, reasons: {} });
    expect(heldOf(await proposed(records((at) => [3, null, 4.5, 'x', 7][at % 5])))).toEqual({
      total: 40,
      missing: 0,
      reasons: { 'no-figure': 8, 'count-unreadable': 4 },
    });
  });

  it('that cannot be read is not passed over for a lesser one', async () => {
    const lines = ['1-1-2025;E35;Den Dam;drie;4', '2-1-2025;E35;Marle;vier;5'];
    const text = ['Datum;Incident;Buurt;Aantal;Waarde', ...lines].join('\n');
    expect(await proposed(text)).toMatchObject({
      refusal: { because: 'count-open', columns: ['Aantal', 'Waarde'] },
    });
  });

  it('is one a line where a person says so', async () => {
    const text = table('datum', 'Aantal', ['drie']);
    const outcome = await importText(text);
    if (outcome.is !== 'unknown') throw new Error('not asked');
    const told = await readAs(text, { ...outcome.proposal.mapping, eachIsOne: true });
    expect(heldOf(told)).toMatchObject({ total: 30 });
  });

  it('takes a list of a known form to the wizard, with a time of the day as well', async () => {
    const text = 'datum;tijdstip;categorie;buurt;aantal\n1-1-2026;14:30;E35;Den Dam;drie\n';
    expect(await importText(text)).toMatchObject({ is: 'unknown' });
  });
});

describe('a name that says that it is no plain count', () => {
  it.each([
    'Cumulatief aantal',
    'Aantal (cumulatief)',
    'Gecumuleerd aantal',
    'Aantal t/m heden',
    'Aantal (prognose)',
    'Aantal geraamd',
    'Verwacht aantal',
    'Geschat aantal',
    'Mutatie aantal',
    'Toename aantal',
    'Toename meldingen',
    'Verschil aantal',
    'Verschil t.o.v. vorig jaar (aantal)',
    'Aantal vorig jaar',
    'Aantal x 100',
    'Aantal (x 1.000)',
    'Aantal (in duizenden)',
    'Aantal × 10',
    'Gemiddeld aantal',
    'Aantal per 1.000 inwoners',
    'Prognose',
    'Verschil t.o.v. 2024',
  ])('is asked about: %s', async (name) => {
    for (const shape of ['datum', 'maand', 'kwartaal'] as const) {
      const whole = table(shape, name, ['4', '9', '2'], shape === 'kwartaal' ? 3 : 10);
      expect(await proposed(whole)).toMatchObject(isOpen(name));
      expect(await proposed(whole.replaceAll(';2\n', ';-2,5\n'))).toMatchObject(isOpen(name));
    }
  });

  it('leaves the plain one to be read', async () => {
    const text = table('datum', 'Aantal (prognose);Aantal', ['4;5', '9;8', '2;3']);
    expect(heldOf(await proposed(text))).toMatchObject({ total: 160 });
  });
});

describe('what the numbers of a column may be', () => {
  it.each([
    ['Overlastmeldingen', ['12', '<5'], 'named'],
    ['Delicten', ['12', '7', '9'], 'named'],
    ['Misdrijven', ['Diefstal', 'Inbraak'], 'none'],
    ['Aantal inwoners', ['1200', '3400'], 'number'],
    ['Nr', ['1', '2', '3'], 'number'],
    ['Kolom4', ['12', '7'], 'count'],
    ['Geschatte schade', ['120', '70'], 'number'],
  ] as const)('%s: %j', (name, cells, numbers) => {
    expect(numbersIn(name, cells)).toBe(numbers);
  });
});
