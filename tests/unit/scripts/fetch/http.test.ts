import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getJson, retryAfter } from '../../../../scripts/fetch/http.ts';
import { periodOf } from '../../../../scripts/fetch/police-figures.ts';
import { linked } from '../../../../scripts/fetch/pages.ts';
import { testWorld } from './local-server.ts';

describe('retryAfter', () => {
  const now = Date.UTC(2026, 10, 2, 11);
  it.each([
    ['7', 7],
    [' 0 ', 0],
    ['Mon, 02 Nov 2026 11:00:09 GMT', 9],
    ['Mon, 02 Nov 2026 10:00:00 GMT', 0],
    ['soon', null],
    ['', null],
    [null, null],
  ])('reads %j as %j seconds', (header, seconds) => {
    expect(retryAfter(header, now)).toBe(seconds);
  });
});

describe('getJson', () => {
  it('never throws and never waits longer than two minutes at once, whatever comes', async () => {
    const answers = fc.oneof(
      fc.constant(null),
      fc.record({
        status: fc.constantFrom(200, 400, 404, 429, 500, 502, 503, 504),
        text: fc.oneof(fc.string(), fc.json()),
        wait: fc.option(fc.oneof(fc.nat(1000).map(String), fc.stringMatching(/^[ -~]{0,20}$/))),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(answers, { minLength: 6, maxLength: 6 }), async (queue) => {
        const world = testWorld();
        let asked = 0;
        const fetch = (): Promise<Response> => {
          const answer = queue[asked] ?? null;
          asked += 1;
          if (answer === null) return Promise.reject(new TypeError('fetch failed'));
          const headers = answer.wait === null ? {} : { 'Retry-After': answer.wait };
          return Promise.resolve(new Response(answer.text, { status: answer.status, headers }));
        };
        const got = await getJson({ ...world, fetch }, 'http://127.0.0.1/x');
        expect(asked).toBeLessThanOrEqual(6);
        expect(world.waits.every((wait) => wait <= 120_000)).toBe(true);
        if (got.ok) expect(got.value.value).toEqual(JSON.parse(got.value.text));
      }),
    );
  });
});

describe('linked', () => {
  it('keeps the host that was asked, and reads a link without one', () => {
    const asked = 'http://127.0.0.1:8080/odata/T/UntypedDataSet?$top=5';
    expect(linked('https://open-data.example/odata/T/UntypedDataSet?$skip=5', asked)).toBe(
      'http://127.0.0.1:8080/odata/T/UntypedDataSet?$skip=5',
    );
    expect(linked('UntypedDataSet?$skip=5', asked)).toBe(
      'http://127.0.0.1:8080/odata/T/UntypedDataSet?$skip=5',
    );
  });
});

describe('periodOf', () => {
  it.each([
    ['2023MM01', '2023-01'],
    ['2023JJ00', '2023'],
    ['2023MM13', null],
    ['2023KW01', null],
    ['2023MM01*', null],
  ])('reads %s as %j', (key, period) => {
    expect(periodOf(key)).toBe(period);
  });
});
