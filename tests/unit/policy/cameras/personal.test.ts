import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalColumn } from '../../../../src/policy/cameras/personal.ts';
import { fileCameras, readCameraFile } from '../../../../src/policy/cameras/changes.ts';
import { cellsOf } from '../../../../src/policy/cameras/columns.ts';
import { writeCameraGeojson } from '../../../../src/policy/cameras/geojson.ts';
import { camera, municipality } from '../../screens/small-municipality.ts';

const found = (column: string, cell: string) => {
  const row = readCameraFile(`camera;x;y;${column}\nMarkt;228340;486760;${cell}\n`);
  const [cells = new Map()] = row.ok ? row.value.rows : [];
  return personalColumn(cells)?.column ?? null;
};

describe('a line of a list of cameras', () => {
  it.each([
    ['opmerking', 'Bel Jan Jansen'],
    ['opmerking', '06 12345678'],
    ['doel', 'klacht van a@b.nl'],
    ['eigenaar', 'mevr. De Vries'],
    ['lichter_middel', 'Gesprek op Dorpsstraat 12'],
    ['soort', 'jan@voorbeeld.nl'],
    ['besluit', 'Z-2022-001234, Jan Jansen'],
    ['besluit', 'Z-2022-001234 06-12345678'],
    ['besluit', 'Z-2022-001234 Z-2022-001235 a@b.nl'],
  ])('holds something about a person in %s: %s', (column, cell) => {
    expect(found(column, cell)).toBe(column);
  });

  it.each([
    ['besluit', 'Z-2022-001234'],
    ['besluit', 'Z-2022-001234, Z-2023-000011'],
    ['besluit', 'college van 12 april, nr. 2022-118'],
    ['opmerking', 'Mast 3, zicht op het plein'],
    ['doel', 'Minder overlast van jeugd'],
    ['eigenaar', 'NS of ProRail'],
  ])('holds nothing about a person in %s: %s', (column, cell) => {
    expect(found(column, cell)).toBeNull();
  });

  it('may say what stands in the register already', () => {
    const plein = { ...camera('Plein', null), note: 'Bel Jan Jansen' };
    const cells = new Map(Object.entries({ opmerking: 'Bel Jan Jansen' } as const));
    expect(personalColumn(cells)?.field).toBe('note');
    expect(personalColumn(cells, cellsOf(plein))).toBeNull();
  });
});

describe('a file that the register reads', () => {
  const csv = (note: string) => `camera;x;y;eigenaar;opmerking\nMarkt;228340;486760;G;"${note}"\n`;
  const problems = (content: string) => {
    const read = readCameraFile(content);
    if (!read.ok) throw new Error(read.failure);
    return fileCameras(read.value.rows, municipality(), '2026-11-23', '').flatMap((one) => one.problems);
  };

  it('takes no camera with something about a person, as CSV and as GeoJSON', () => {
    const refused = [{ field: 'note', code: 'personal' }];
    expect(problems(csv('Gemeld door Jan Jansen'))).toEqual(refused);
    const noted = { ...camera('Markt', null), x: 228_340, y: 486_760, note: 'Gemeld door Jan Jansen' };
    expect(problems(writeCameraGeojson([noted]))).toEqual(refused);
    expect(problems(csv('Gemeld door het wijkteam'))).toEqual([]);
  });

  it('finds a telephone number and a mail address among any other words', () => {
    const words = fc.array(fc.constantFrom('mast', 'zicht', 'op', 'het', 'plein,', '(oud)'), {
      maxLength: 6,
    });
    const secret = fc.constantFrom('06-12345678', '0548-612345', 'iemand@voorbeeld.nl');
    fc.assert(
      fc.property(words, secret, words, (before, one, after) => {
        expect(problems(csv([...before, one, ...after].join(' ')))).toMatchObject([{ code: 'personal' }]);
      }),
      { numRuns: 60 },
    );
  });
});
