import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cameraColumns } from '../../../src/domain/csv/camera-columns.ts';
import type { IntakeContext } from '../../../src/intake/context.ts';
import { fileCameras, isChange } from '../../../src/policy/cameras/changes.ts';
import { writeCameraCsv } from '../../../src/policy/cameras/csv.ts';
import { writeCameraGeojson } from '../../../src/policy/cameras/geojson.ts';
import type { Camera } from '../../../src/policy/schema.ts';
import { camera, municipality } from '../screens/small-municipality.ts';
import { importText } from './support.ts';

const today = '2026-11-23';
const register: Camera[] = [
  {
    ...camera('plein', '2027-12-31'),
    name: 'Henri Dunantplein',
    x: 228_330.4,
    y: 486_760,
    outline: [
      [228_300, 486_700],
      [228_400, 486_700],
      [228_350, 486_800],
    ],
    positionBy: 'team te bevestigen',
    start: '2022-04',
    decision: '=2022-118',
    decisionDate: '2022-03-14',
    ground: 'APV 2:77; Gemeentewet',
    goal: 'Minder overlast van jeugd',
    officerConsulted: '2022-03-09',
    signsChecked: '2026-03-03',
    retentionDays: 28,
    otherMeasures: 'Jongerenwerk, "straatcoach"',
    lighterMeans: 'Meer toezicht te voet.\nDat was niet genoeg.',
    note: 'Mast 3, tel. niet in gebruik',
    fictief: true,
  },
  {
    ...camera('station', null),
    x: 228_787,
    y: 486_978,
    outline: null,
    start: '2022',
    owner: 'NS',
    sort: 'onbekend',
  },
];

type Rings = IntakeContext['rings'];

const square: Rings = {
  BU1: [
    [
      [228_000, 486_000],
      [229_000, 486_000],
      [229_000, 487_000],
      [228_000, 487_000],
      [228_000, 486_000],
    ],
  ],
};

/** What a file read at Gegevens says beside these cameras. */
async function read(text: string, cameras: readonly Camera[], rings: Rings = {}) {
  const outcome = await importText(text, {}, { rings });
  if (outcome.is !== 'reference' || outcome.reference.sort !== 'cameras') throw new Error(outcome.is);
  const { report, reference } = outcome;
  return {
    report,
    cameras: fileCameras(
      reference.rows.map(({ cells }) => cells),
      municipality({ cameras: [...cameras] }),
      today,
      '',
    ),
  };
}

it.each([
  ['CSV', writeCameraCsv],
  ['GeoJSON', writeCameraGeojson],
])('the register as %s comes in at Gegevens as it went out', async (_, write) => {
  const empty = await read(write(register), []);
  expect(empty.report).toMatchObject({ read: 2, accepted: 2, refused: 0, droppedColumns: [] });
  expect(empty.cameras.map(({ problems }) => problems)).toEqual([[], []]);
  const plain = (one: Camera) =>
    Object.fromEntries(Object.entries(one).filter(([, value]) => value !== null));
  expect(empty.cameras.map(({ after }) => plain(after))).toEqual(register.map(plain));
  const same = await read(write(register), register);
  expect(same.cameras.map(isChange)).toEqual([false, false]);
});

it('takes no line with something about a person, and knows a besluit by the number of its case', async () => {
  const lines = [
    'camera;x;y;begin;besluit;opmerking',
    'Markt;228330;486760;2022-04;Z-2022-001234;Mast 3',
    'Brug;228330;486760;2022-04;;Bel Jan Jansen',
    'Kade;228330;486760;2022-04;;06 12345678',
  ];
  const { report, cameras } = await read(`${lines.join('\n')}\n`, []);
  expect(report).toMatchObject({ read: 3, accepted: 1, refused: 2, reasons: { personal: 2 } });
  expect(cameras[0]?.after.decision).toBe('Z-2022-001234');
  expect(JSON.stringify(report)).not.toMatch(/Jansen|12345678/);
});

it('says of every line that is wrong what is wrong, and of every other column that it is not read', async () => {
  const lines = [
    'camera;x;y;begin;straal;soort;hoeken;bewaartermijn_dagen;borden_gezien;planregel;kleur',
    'Goed;228330;486760;2022-04;;;;28;;412;rood',
    'Ver;228330;486760;2022-04;5000;;;;;;',
    'Soort;228330;486760;2022-04;;mobiel;;;;;',
    'Hoek;228330;486760;2022-04;;;1 2;;;;',
    'Dagen;228330;486760;2022-04;;;;maand;;;',
    'Elders;210000;486760;2022-04;;;;;;;',
    'Later;228330;486760;2022-04;;;;;2099-01-01;;',
    ';228330;486760;2022-04;;;;;;;',
    'Regel;228330;486760;2022-04;;;;;;boven;',
  ];
  const { report } = await read(`${lines.join('\n')}\n`, [], square);
  expect(report).toMatchObject({
    read: 9,
    accepted: 1,
    refused: 8,
    droppedColumns: ['kleur'],
    reasons: {
      'radius-unreadable': 1,
      'camera-sort-unknown': 1,
      'outline-unreadable': 1,
      'days-unreadable': 1,
      'plan-line-unreadable': 1,
      'date-in-future': 1,
      'name-missing': 1,
      'outside-municipality': 1,
    },
  });
});

it('never throws on a list of cameras, and what is accepted and what is refused is what was read', async () => {
  const cell = fc.oneof(
    fc.stringMatching(/^[^\r\n";]{0,12}$/),
    fc.constantFrom('', '228330', '486760', '2022-04', 'Jan Jansen', '06-12345678', '9'.repeat(400), "'=1"),
  );
  const good = ['Markt', '228330', '486760', '2022-04'];
  const line = fc.oneof(
    fc.array(cell, { maxLength: 9 }),
    fc.array(cell, { maxLength: 5 }).map((more) => [...good, ...more]),
  );
  const columns = fc.uniqueArray(fc.constantFrom(...cameraColumns.slice(3), 'kleur', 'constructor'));
  await fc.assert(
    fc.asyncProperty(columns, fc.array(line, { minLength: 1, maxLength: 4 }), async (names, lines) => {
      const head = ['camera', 'x', 'y', 'begin', ...names.filter((name) => name !== 'begin')];
      const outcome = await importText(`${[head, ...lines].map((one) => one.join(';')).join('\n')}\n`);
      if (outcome.is !== 'reference' || outcome.reference.sort !== 'cameras') return;
      const { report, reference } = outcome;
      expect(report.accepted + report.refused).toBe(report.read);
      expect(reference.rows).toHaveLength(report.accepted);
      expect(JSON.stringify([report, reference])).not.toMatch(/Jansen|12345678/);
    }),
    { numRuns: 80 },
  );
});
