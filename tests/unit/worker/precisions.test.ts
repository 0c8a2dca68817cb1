import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { indexAreas } from '../../../src/domain/area/area.ts';
import type { AreaId } from '../../../src/domain/area/area.ts';
import { month } from '../../../src/domain/time/month.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import type { StampedQuestion } from '../../../src/engine/question.ts';
import { disclosurePolicy } from '../../../src/policy/disclosure.ts';
import { createDesk, municipality } from './desk.ts';

const centre = 'BU01630101';
const incidents = [
  'van;tot;soort;gebied;vak;aantal;voorlopig',
  ...Array.from({ length: 6 }, (_, at) => `2024-02-1${at}T14:30;;1.2.3;${centre};;1;0`),
  '2024-02-20T10:30;;1.2.3;BU01630103;;1;0',
].join('\n');
/** The same months of the same kind and publisher, per buurt: another sum, so that each shows itself. */
const counts = [
  'periode;soort;gebied;aantal',
  `2024-02;1.2.3;${centre};9`,
  '2024-02;1.2.3;BU01630103;2',
].join('\n');
const february = { from: month(2024, 2), to: month(2024, 2) };
const files = { incidents, counts };

const open: ReturnType<typeof createDesk>[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

/** A desk that has read the files in this order. */
async function deskWith(...names: readonly (keyof typeof files)[]) {
  const desk = createDesk({});
  open.push(desk);
  for (const name of names) {
    const result = await desk.jobs.importFile(desk.file(files[name], `${name}.csv`), {}, () => undefined);
    expect(result).toMatchObject({ is: 'accepted', changed: null });
  }
  const series = (await desk.library).series();
  const { areas, rings, kinds, disclosure, profile } = municipality;
  const policy = disclosurePolicy(
    disclosure,
    kinds.map(({ id }) => id),
  );
  const engine = createEngine({
    areas: indexAreas(areas),
    rings,
    disclosure: policy,
    municipality: profile.id,
    series,
  });
  const common = { kinds: ['misdrijven/1.2.3'], span: february, audience: 'driehoek' } as const;
  return {
    series,
    disputes: engine.disputes,
    figures: (
      asked:
        | { readonly by: 'time'; readonly unit: 'month' }
        | { readonly by: 'area'; readonly level: 'buurt' },
      within: AreaId,
    ) => {
      const question: StampedQuestion = { ...common, ...asked, within };
      const answer = engine.answer(question);
      if (answer.is === 'unavailable') throw new Error(JSON.stringify(answer.reason));
      return answer.rows.flatMap(({ figure }) =>
        (figure.is === 'number' || figure.is === 'unconfirmed') && figure.value > 0 ? [figure.value] : [],
      );
    },
  };
}

describe('incidents and counts of the same kind, months and publisher', () => {
  it('are two series of two precisions, which both stay', async () => {
    const { series } = await deskWith('incidents', 'counts');
    expect(series.map(({ info }) => [info.source, info.where, info.when])).toEqual([
      ['Eigen registratie', 'buurt', 'minute'],
      ['Eigen registratie', 'buurt', 'month'],
    ]);
  });

  it.each([[['incidents', 'counts']], [['counts', 'incidents']]] as const)(
    'loaded as %j never add up, and one of them counts everywhere: the one that knows the whole gemeente',
    async (names) => {
      const { figures, disputes } = await deskWith(...names);
      expect(figures({ by: 'time', unit: 'month' }, centre)).toEqual([6]);
      // A table of two buurten is no figure of the gemeente.
      expect(figures({ by: 'time', unit: 'month' }, 'GM0163')).toEqual([7]);
      expect(figures({ by: 'area', level: 'buurt' }, 'GM0163')).toEqual([6, 1]);
      expect(disputes).toMatchObject([
        { kind: 'misdrijven/1.2.3', months: february, counts: { count: 7 }, other: { count: 11 } },
      ]);
    },
  );
});
