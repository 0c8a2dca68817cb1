import { describe, expect, it } from 'vitest';
import { readBundled } from '../../../src/intake/bundled.ts';
import type { ResourceInfo } from '../../../src/intake/bundled.ts';
import { context, rowsOf } from './support.ts';

const resource: ResourceInfo = {
  title: 'Incidenten (fictief)',
  source: 'Verzonnen',
  audience: 'driehoek',
  published: false,
  fictief: true,
  divisionYear: 2022,
  complete: { from: '2019-01', to: '2026-10', scope: 'GM0163' },
};

describe('a bundled resource', () => {
  it('is described by the data package, not by the file', () => {
    const text = '\uFEFFvan;tot;soort;gebied;vak;aantal;voorlopig\r\n2019-01-05T10:00;;overlast/E35;;;;\r\n';
    const read = readBundled(resource, text, { ...context, setId: 'demo' });
    if (!read.ok) throw new Error(JSON.stringify(read.failure));
    expect(read.value.map((series) => series.info)).toMatchObject([
      {
        id: 'demo/gemeente-minute',
        set: 'demo',
        title: 'Incidenten (fictief)',
        source: 'Verzonnen',
        fictief: true,
        loadedAt: null,
        complete: { span: { from: 2019 * 12, to: 2026 * 12 + 9 }, scope: 'GM0163' },
      },
    ]);
    expect(rowsOf(read.value[0])).toEqual(['GM0163 2019-01-05T10:00 1']);
  });

  it.each([
    ['periode;soort;gebied;aantal\n2024;onbekend;GM0163;3\n', { row: 2, because: 'kind-unknown' }],
    ['periode;soort;gebied;aantal\n2024;1.1.1;Haarle;3\n', { seen: 'Haarle', because: 'place-unknown' }],
    ['iets;anders\n1;2\n', { row: 1, seen: 'iets;anders' }],
  ])('fails on the first thing that is wrong: %j', (text, problem) => {
    expect(readBundled(resource, text, context)).toMatchObject({ ok: false, failure: [problem] });
  });
});
