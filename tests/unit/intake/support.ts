import { existsSync, readFileSync } from 'node:fs';
import { indexAreas } from '../../../src/domain/area/area.ts';
import type { Area } from '../../../src/domain/area/area.ts';
import type { Series } from '../../../src/domain/observation/series.ts';
import type { Disclosure } from '../../../src/domain/privacy/disclosure.ts';
import type { IntakeContext } from '../../../src/intake/context.ts';
import { intake } from '../../../src/intake/import.ts';
import type { IntakeHooks } from '../../../src/intake/hooks.ts';
import type { ImportOutcome, PlaceChoices } from '../../../src/intake/report.ts';
import type { Kind } from '../../../src/policy/schema.ts';

const wijken: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
  [
    'WK016301',
    'Hellendoorn',
    [
      ['BU01630101', 'Hellendoorn-Centrum'],
      ['BU01630102', 'De Höfte'],
      ['BU01630103', 'Den Dam'],
      ['BU01630104', 'De Blenke'],
      ['BU01630105', 'De Zuid Es'],
      ['BU01630106', 'De Noord Es'],
    ],
  ],
  [
    'WK016302',
    'Nijverdal Noord',
    [
      ['BU01630201', 'Zeeheldenwijk'],
      ['BU01630202', 'Wilhelminawijk'],
      ['BU01630203', 'Gagelman Industrieterrein-Noord'],
    ],
  ],
  [
    'WK016303',
    'Nijverdal West',
    [
      ['BU01630301', 'Nijverdal-Centrum'],
      ['BU01630302', 'Bloemen-Schilderswijk'],
      ['BU01630303', 'Noetsele I'],
      ['BU01630304', 'Noetsele II en III'],
    ],
  ],
  [
    'WK016304',
    'Nijverdal Oost',
    [
      ['BU01630401', 'Prinsessenwijk'],
      ['BU01630402', 'De Brake'],
      ['BU01630403', 'Konijnenberg'],
      ['BU01630404', 'Nijverdal Oost'],
      ['BU01630405', 'De Blokken'],
      ['BU01630406', 'Groot Lochter'],
      ['BU01630407', "'t Lochter"],
      ['BU01630408', "'n Oaln Diek"],
    ],
  ],
  [
    'WK016305',
    'Buitengebied',
    [
      ['BU01630501', 'Hellendoorn'],
      ['BU01630503', "'t Hexel"],
      ['BU01630504', 'Boersingel'],
      ['BU01630505', 'Egede, Elen en Rhaan'],
      ['BU01630506', 'Hulsen'],
      ['BU01630507', 'Haarle'],
      ['BU01630508', 'Daarle'],
      ['BU01630509', 'Daarlerveen'],
      ['BU01630510', 'Marle'],
    ],
  ],
  [
    'WK016306',
    'Kruidenwijk',
    [
      ['BU01630601', 'Hulsen dorp'],
      ['BU01630602', 'Kruidenwijk Oost'],
      ['BU01630603', 'Kruidenwijk Centrum'],
      ['BU01630604', 'Kruidenwijk Noord'],
      ['BU01630605', 'Kruidenwijk West'],
      ['BU01630606', 'Kruidenwijk Zuid'],
    ],
  ],
  ['WK016307', 'Haarle', [['BU01630700', 'Dorp Haarle']]],
  ['WK016308', 'Daarle', [['BU01630800', 'Dorp Daarle']]],
  ['WK016309', 'Daarlerveen', [['BU01630900', 'Dorp Daarlerveen']]],
];

/** The gemeente with its wijken and buurten, two neighbours, the region and the country. */
export const areas: readonly Area[] = [
  { id: 'NL00', name: 'Nederland', level: 'land', parent: null },
  { id: 'RG-TWENTE', name: 'Twente', level: 'regio', parent: 'NL00' },
  { id: 'GM0141', name: 'Almelo', level: 'gemeente', parent: 'RG-TWENTE' },
  { id: 'GM0163', name: 'Hellendoorn', level: 'gemeente', parent: 'RG-TWENTE' },
  { id: 'GM0164', name: 'Hengelo', level: 'gemeente', parent: 'RG-TWENTE' },
  ...wijken.flatMap(([wijk, name, buurten]): Area[] => [
    { id: wijk, name, level: 'wijk', parent: 'GM0163' },
    ...buurten.map(([id, own]): Area => ({ id, name: own, level: 'buurt', parent: wijk })),
  ]),
];

function kind(register: Kind['register'], code: string, title: string): Kind {
  const rest = { plainName: null, isTotal: code === '0.0.0', primary: [], context: [], definition: null };
  return { id: `${register}/${code}`, register, code, title, ...rest };
}

export const kinds: readonly Kind[] = [
  kind('misdrijven', '0.0.0', 'Totaal misdrijven'),
  kind('misdrijven', '1.1.1', 'Diefstal/inbraak woning'),
  kind('misdrijven', '1.2.3', 'Diefstal van brom-, snor-, fietsen'),
  kind('misdrijven', '1.4.1', 'Zedenmisdrijf'),
  kind('overlast', '0.0.0', 'Totaal registraties overlast'),
  kind('overlast', 'E35', 'Melding overlast jeugd'),
  kind('eigen', 'halt-verwijzingen', 'Halt-verwijzingen'),
];

export function keeping(keep: Disclosure['keep'], keepTime: Disclosure['keepTime'] = 'minute'): Disclosure {
  return {
    keep,
    keepTime,
    show: { driehoek: 'buurt', openbaar: 'buurt' },
    k: { cell: 5, buurt: 5, gemeente: 1 },
    sensitive: false,
  };
}

export const context: IntakeContext = {
  areas: indexAreas(areas),
  kinds,
  disclosure: {
    fallback: keeping('buurt'),
    byKind: new Map([
      ['overlast/E35', keeping(25)],
      ['misdrijven/1.1.1', keeping(100)],
      ['misdrijven/1.4.1', keeping('gemeente')],
    ]),
  },
  // A square of two kilometres around the corner of the buurt in the fixtures; real outlines are not needed here.
  rings: {
    BU01630301: [
      [
        [225_500, 486_500],
        [227_500, 486_500],
        [227_500, 488_500],
        [225_500, 488_500],
        [225_500, 486_500],
      ],
    ],
  },
  municipality: 'GM0163',
  postcodes: ['7441', '7447'],
  divisionYear: 2022,
  now: Date.UTC(2026, 10, 1),
  setId: 'proef',
};

export const quiet: IntakeHooks = { onProgress: () => undefined, isCancelled: () => false };

/** Bytes as a browser hands over a dropped file. */
export function fileOf(bytes: Uint8Array | string, name = 'bestand.csv'): File {
  return new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name);
}

export async function importText(
  bytes: Uint8Array | string,
  choices: PlaceChoices = {},
  own: Partial<IntakeContext> = {},
): Promise<ImportOutcome> {
  // Nobody is here to link unknown kinds: their records are refused.
  return await intake(fileOf(bytes), { ...context, ...own }, choices, { ...quiet, kinds: [] });
}

/** The bytes of a file in tests/fixtures/csv. */
export function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`../../fixtures/csv/${name}`, import.meta.url));
}

/** The bytes of a genuine export in the reference beside the checkout; null, with a message, where it is absent. */
export function genuine(name: string): Uint8Array | null {
  const path = new URL(`../../../../shared/samples/${name}`, import.meta.url);
  if (existsSync(path)) return readFileSync(path);
  console.log(`overgeslagen: ${name} is er niet (naslag naast de map van het project)`);
  return null;
}

/** The series of an accepted file by the last part of their ids; fails the test when it was not accepted. */
export function seriesOf(outcome: ImportOutcome): ReadonlyMap<string, Series> {
  if (outcome.is !== 'accepted') throw new Error(`not accepted: ${JSON.stringify(outcome)}`);
  return new Map(outcome.series.map((series) => [series.info.id.replace(/^.*\//, ''), series]));
}

/** Rows as a test reads them: `GM0163 2024-01-01T00:00 12`, and the cell where there is one. */
export function rowsOf(series: Series | undefined): string[] {
  if (series === undefined) return [];
  const { columns, cells, info } = series;
  return Array.from({ length: columns.length }, (_, row) => {
    const from = new Date((columns.from[row] ?? 0) * 60_000).toISOString().slice(0, 16);
    const cell = columns.cell[row] ?? -1;
    const place = cell === -1 ? '' : ` ${cells.size[cell] ?? 0}m ${cells.x[cell] ?? 0},${cells.y[cell] ?? 0}`;
    return `${info.areas[columns.area[row] ?? -1] ?? '?'} ${from} ${columns.count[row] ?? '?'}${place}`;
  });
}
