import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findingCommand } from '../../scripts/finding/command.ts';
import { asJson } from '../../scripts/finding/as-json.ts';
import { openSession } from '../../scripts/finding/session.ts';
import { readRequest } from '../../src/analysis/read-request.ts';
import type { AnalysisRequest } from '../../src/analysis/request.ts';
import { definitionsOf } from '../../src/meeting/definitions.ts';
import { printed } from '../support/printed.ts';
import { dataFolder } from '../support/package-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const examples = readdirSync(join(root, 'docs/examples')).filter((name) => name.startsWith('finding-'));

function requestOf(name: string): AnalysisRequest {
  const request = readRequest(readFileSync(join(root, 'docs/examples', name), 'utf8'));
  if (!request.ok) throw new Error(`${name}: ${JSON.stringify(request.failure)}`);
  return request.value;
}

const opened = await openSession(dataFolder, null, Date.UTC(2026, 10, 23));
if (!opened.ok) throw new Error(opened.failure);
const sessionFor = opened.value;

/** Where something stands that a message, a store or JSON would lose or change. */
function notPlain(value: unknown, path = ''): string[] {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return [path];
  if (typeof value === 'number') return Number.isNaN(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  if (!isPlain) return [`${path} ${value.constructor.name}`];
  return Object.entries(value).flatMap(([key, inside]) => notPlain(inside, `${path}.${key}`));
}

describe('every subject', () => {
  it('has an example', () => {
    const subjects = examples.map((name) => requestOf(name).about);
    expect(subjects.toSorted()).toEqual(
      [
        'besmettingszone',
        'camera',
        'change',
        'comparison',
        'deviations',
        'difference',
        'displacement',
        'indicator',
        'perception',
        'public-cameras',
        'hottest',
        'hotspots',
        'knox',
        'since',
        'trend',
        'weeks',
        'where',
      ].toSorted(),
    );
  });

  it.each(examples)(
    '%s gives a finding that says of itself what it is, as plain data',
    async (name) => {
      const request = requestOf(name);
      for (const wanted of ['driehoek', 'openbaar'] as const) {
        const { analyse, opened: data } = await sessionFor(wanted);
        const finding = await analyse(request);
        expect(finding.request).toEqual(request);
        expect(finding.audience).toBe(wanted);
        expect(finding.dataHash).not.toBe('');
        expect(notPlain(finding)).toEqual([]);
        expect(structuredClone(finding)).toEqual(finding);
        expect(JSON.parse(asJson(finding))).toMatchObject({ request, audience: wanted });
        const isMarked = asJson(finding).includes('vertrouwelijk, alleen driehoek');
        expect(isMarked).toBe(wanted === 'driehoek');
        if (data === null) throw new Error('no data');
        const defined = definitionsOf(
          [JSON.parse(asJson(finding))],
          data.municipality,
          data.catalogue.series,
        );
        // Of what is not published openbaar has no subject either.
        if (wanted === 'driehoek') expect(defined, 'how its subjects were counted').not.toEqual([]);
      }
    },
    60_000,
  );
});

describe('the command', () => {
  const finding = (...args: string[]) => printed(() => findingCommand(args, Date.now()));

  it('prints the finding of a request as JSON, for the audience that is asked for', async () => {
    const { code, out } = await finding('docs/examples/finding-indicator.json', '--audience', 'openbaar');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      request: { about: 'indicator', indicator: 'jeugdoverlast-meldingen', period: null },
      audience: 'openbaar',
      figures: { is: 'figures', now: { is: 'number' } },
    });
  }, 60_000);

  it('says in a sentence what is wrong with a request', async () => {
    expect(await finding('README.md')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('dit is geen JSON') as string,
    });
  }, 60_000);
});
