import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksumOfText } from '../../../src/domain/observation/checksum.ts';
import type { NamedMapping } from '../../../src/domain/observation/mapping.ts';
import type { Series } from '../../../src/domain/observation/series.ts';
import { readLibrary, writeLibrary } from '../../../src/store/library-file.ts';
import type { LoadedSet } from '../../../src/store/set.ts';
import { makeSeries } from '../engine/small-world.ts';

const set: LoadedSet = {
  id: 'set-a',
  file: 'a.csv',
  source: 'Eigen registratie',
  loadedAt: 5,
  hash: 'ab',
  read: 3,
  accepted: 2,
  refused: 1,
  missing: 1,
  gaveWay: 0,
  span: { from: 24_288, to: 24_299 },
  kinds: ['k'],
  mapping: null,
};

function series(): Series {
  return makeSeries({ id: 'set-a/cell-minute', set: 'set-a', loadedAt: 5, complete: null, joins: 'rows' }, [
    { at: '2024-01-05', area: 'B1', cell: '100mE2265N4878', count: 7, provisional: true },
    { at: '2024-03-05T12:00', area: 'B2', count: null },
  ]);
}

const mapping: NamedMapping = {
  name: 'Meldingen',
  mapping: {
    columns: [{ header: 'Datum', field: 'date', order: 'day-first' }],
    kind: null,
    kinds: [{ label: 'Jeugd', to: 'overlast/E35' }],
    places: [{ label: 'Elders', to: null }],
  },
  savedAt: 7,
};
const library = () => ({ sets: [{ set, series: [series()] }], mappings: [mapping] });

const text = (): string => writeLibrary(library(), 'GM0163', 0);

/** The text with something else in it, and the checksum that belongs to that. */
function remade(
  change: (content: { sets: { series: { info: object; columns: object }[] }[] }) => void,
): string {
  const file = JSON.parse(text()) as { content: Parameters<typeof change>[0]; checksum: string };
  change(file.content);
  file.checksum = checksumOfText(`GM0163 ${JSON.stringify(file.content)}`);
  return JSON.stringify(file);
}

describe('a library in one file', () => {
  it('comes back as it was', () => {
    expect(readLibrary(text(), 'GM0163')).toEqual({ ok: true, value: library() });
  });

  it('says that it is for the driehoek only', () => {
    expect(JSON.parse(text())).toMatchObject({ mark: 'vertrouwelijk, alleen driehoek', version: 2 });
  });

  it('keeps that every line of a form is one', () => {
    const told = { ...mapping, mapping: { ...mapping.mapping, eachIsOne: true as const } };
    const written = writeLibrary({ ...library(), mappings: [told] }, 'GM0163', 0);
    expect(readLibrary(written, 'GM0163')).toMatchObject({ ok: true, value: { mappings: [told] } });
  });

  it('of version 1 is read too: it has no mappings', () => {
    const old = remade((content) => Reflect.deleteProperty(content, 'mappings')).replace(
      '"version":2',
      '"version":1',
    );
    expect(old).not.toContain('Meldingen');
    expect(readLibrary(old, 'GM0163')).toEqual({ ok: true, value: { ...library(), mappings: [] } });
  });

  it.each([
    ['of another municipality', text(), 'GM0150', 'other-municipality'],
    ['of a newer version', text().replace('"version":2', '"version":3'), 'GM0163', 'newer'],
    ['of which a word was changed', text().replace('a.csv', 'b.csv'), 'GM0163', 'damaged'],
    ['that was cut off', text().slice(0, -40), 'GM0163', 'damaged'],
    ['that is something else', '{"a":1}', 'GM0163', 'not-a-library'],
    ['that is no JSON', 'van;tot\n', 'GM0163', 'not-a-library'],
    ['that is empty', '', 'GM0163', 'not-a-library'],
    [
      'with a municipality put in its place',
      text().replace('"municipality":"GM0163"', '"municipality":"GM0150"'),
      'GM0150',
      'damaged',
    ],
    [
      'with a column of another length',
      remade((content) => Object.assign(content.sets[0]?.series[0]?.columns ?? {}, { to: 'AAAA' })),
      'GM0163',
      'damaged',
    ],
    [
      'with a kind that its dictionary does not have',
      remade((content) => Object.assign(content.sets[0]?.series[0]?.columns ?? {}, { kind: 'AQABAA==' })),
      'GM0163',
      'damaged',
    ],
    [
      'with a mapping to a field that there is not',
      remade((content) =>
        Object.assign(content, { mappings: [{ ...mapping, mapping: { ...mapping.mapping, kind: 3 } }] }),
      ),
      'GM0163',
      'damaged',
    ],
    [
      'with a series of another set',
      remade((content) => Object.assign(content.sets[0]?.series[0]?.info ?? {}, { set: 'set-b' })),
      'GM0163',
      'damaged',
    ],
  ])('is refused when it is one %s', (_, given, municipality, because) => {
    expect(readLibrary(given, municipality)).toMatchObject({ ok: false, failure: { because } });
  });

  it('never throws, whatever is in it', () => {
    const whole = text();
    fc.assert(
      fc.property(fc.nat(whole.length), fc.string({ maxLength: 4 }), (at, put) => {
        const given = whole.slice(0, at) + put + whole.slice(at + put.length);
        const read = readLibrary(given, 'GM0163');
        if (read.ok) expect(read.value).toEqual(library());
      }),
    );
  });
});
