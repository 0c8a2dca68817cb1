import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { month } from '../../../src/domain/time/month.ts';
import type { ImportResult } from '../../../src/worker/api.ts';
import { createDesk } from './desk.ts';

const text = 'Gepleegd op;Delict;Buurt van incident\n3/4/26;Hangjeugd;De Brake\n5/4/26;E35;De Brake\n';
const open: { readonly close: () => void }[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

function desk(options: Parameters<typeof createDesk>[0] = {}): ReturnType<typeof createDesk> {
  const made = createDesk(options);
  open.push(made);
  return made;
}

function unknown(result: ImportResult): Extract<ImportResult, { is: 'unknown' }> {
  if (result.is !== 'unknown') throw new Error(result.is);
  return result;
}

async function ask(
  jobs: ReturnType<typeof createDesk>['jobs'],
  file: File,
): Promise<Extract<ImportResult, { is: 'unknown' }>> {
  return unknown(await jobs.importFile(file, {}, () => undefined));
}

/** What a person makes of the proposal: the day first, and one word linked. */
function told({ proposal }: Extract<ImportResult, { is: 'unknown' }>) {
  return {
    ...proposal.mapping,
    columns: proposal.mapping.columns.map((column) => ({ ...column, order: 'day-first' as const })),
    kinds: [{ label: 'Hangjeugd', to: 'overlast/E35' }],
  };
}

describe('a file that nobody knows', () => {
  it('is tried without keeping anything, and comes in as told', async () => {
    const { jobs, file, answers, openStore } = desk();
    const asked = await ask(jobs, file(text));
    expect(asked.remembered).toBeNull();
    const mapping = told(asked);
    expect(await jobs.tryMapping(file(text), { ...mapping, kinds: [] })).toMatchObject({
      counted: { read: 2, accepted: 1 },
      kinds: [{ label: 'Hangjeugd', records: 1 }],
    });
    expect(answers.changes).toEqual([]);
    const result = await jobs.importFile(file(text), {}, () => undefined, { mapping, name: 'Meldpunt' });
    expect(result).toMatchObject({
      is: 'accepted',
      set: { source: 'Meldpunt', mapping: 'Meldpunt', accepted: 2 },
    });
    const store = await openStore();
    expect(store.ok && (await store.value.mappings.list())).toMatchObject({
      value: [{ name: 'Meldpunt', mapping }],
    });
  });

  it('is read as before when its header comes again, in any order of columns, until that is forgotten', async () => {
    const { jobs, file } = desk();
    const mapping = told(await ask(jobs, file(text)));
    await jobs.importFile(file(text), {}, () => undefined, { mapping, name: 'Meldpunt' });
    const turned = 'Delict;Buurt van incident;Gepleegd op\nHangjeugd;De Brake;6/5/26\n';
    const { remembered } = await ask(jobs, file(turned));
    expect(remembered).toMatchObject({
      name: 'Meldpunt',
      mapping: {
        columns: [{ field: 'kind' }, { field: 'area' }, { field: 'date', order: 'day-first' }],
        kinds: [{ label: 'Hangjeugd', to: 'overlast/E35' }],
      },
    });
    expect((await ask(jobs, file('Delict;Wijk;Gepleegd op\nE35;De Brake;6/5/26\n'))).remembered).toBeNull();
    await jobs.forgetMapping('Meldpunt');
    expect((await ask(jobs, file(turned))).remembered).toBeNull();
  });

  it('asks the period of a whole file again, and never takes that of an earlier one', async () => {
    const { jobs, file } = desk();
    const undated = 'Delict;Buurt van incident\nHangjeugd;De Brake\n';
    const asked = await ask(jobs, file(undated));
    const mapping = {
      ...asked.proposal.mapping,
      kinds: [{ label: 'Hangjeugd', to: 'overlast/E35' }],
      period: { first: month(2026, 3), months: 1 as const },
    };
    const result = await jobs.importFile(file(undated), {}, () => undefined, { mapping, name: 'Meldpunt' });
    expect(result).toMatchObject({ is: 'accepted', set: { span: { from: month(2026, 3) } } });
    const { remembered } = await ask(jobs, file(`${undated}E35;De Brake\n`));
    expect(remembered?.mapping.kinds).toEqual(mapping.kinds);
    expect(remembered?.mapping).not.toHaveProperty('period');
  });

  it('never reads a column that looks personal this time, whatever was chosen before', async () => {
    const { jobs, file } = desk();
    const mapping = told(await ask(jobs, file(text)));
    await jobs.importFile(file(text), {}, () => undefined, { mapping, name: 'Meldpunt' });
    const personal = 'Gepleegd op;Delict;Buurt van incident\n3/4/26;E35;jan@voorbeeld.nl\n';
    const { remembered } = await ask(jobs, file(personal));
    expect(remembered?.mapping.columns.map(({ field }) => field)).toEqual(['date', 'kind', 'ignore']);
  });

  it('is remembered until the page closes where there is no store, and not at all without a name', async () => {
    const { jobs, file } = desk({ hasStore: false });
    const mapping = told(await ask(jobs, file(text)));
    await jobs.importFile(file(text), {}, () => undefined, { mapping, name: null });
    expect((await ask(jobs, file(text))).remembered).toBeNull();
    await jobs.importFile(file(text), {}, () => undefined, { mapping, name: 'Meldpunt' });
    expect((await ask(jobs, file(text))).remembered?.name).toBe('Meldpunt');
  });

  it('leaves a trial for a newer one', async () => {
    const { jobs, file } = desk();
    const mapping = told(await ask(jobs, file(text)));
    const [older, newer] = await Promise.all([
      jobs.tryMapping(file(text), mapping),
      jobs.tryMapping(file(text), mapping),
    ]);
    expect(older).toBeNull();
    expect(newer).toMatchObject({ counted: { accepted: 2 } });
  });
});

describe('what unknown kinds of a source were linked to', () => {
  const list = (label: string): string =>
    `datumMelding;tijdstip;categorie;buurt\n3-8-2026;14:30;${label};De Brake\n4-8-2026;14:30;E35;De Brake\n`;
  const kinds = [{ label: 'Hangjeugd', to: 'overlast/E35' }];

  it('is kept for its next file, and goes along in a saved library', async () => {
    const { jobs, file } = desk();
    const first = await jobs.importFile(file(list('Hangjeugd')), {}, () => undefined);
    expect(first).toMatchObject({ is: 'asks', kinds: { labels: [{ label: 'Hangjeugd' }] } });
    const told = await jobs.importFile(file(list('Hangjeugd')), {}, () => undefined, undefined, { kinds });
    expect(told).toMatchObject({ is: 'accepted', report: { accepted: 2 } });
    const next = list('hangjeugd').replaceAll('-8-', '-9-');
    expect(await jobs.importFile(file(next, 'sep.csv'), {}, () => undefined)).toMatchObject({
      is: 'accepted',
      report: { accepted: 2 },
    });
    const library = (await jobs.saveLibrary()) ?? '';
    const elsewhere = desk();
    await elsewhere.jobs.openLibrary(file(library, 'bibliotheek.json'));
    const later = list('Hangjeugd').replaceAll('-8-', '-10-');
    expect(await elsewhere.jobs.importFile(file(later, 'okt.csv'), {}, () => undefined)).toMatchObject({
      is: 'accepted',
    });
  });

  it('grows with what is linked later, and is no mapping of any file', async () => {
    const { jobs, file } = desk();
    await jobs.importFile(file(list('Hangjeugd')), {}, () => undefined, undefined, { kinds });
    const other = [{ label: 'Zwerfvuil', to: null }];
    const next = list('Zwerfvuil').replaceAll('-8-', '-9-');
    await jobs.importFile(file(next, 'sep.csv'), {}, () => undefined, undefined, { kinds: other });
    const both = `${list('Hangjeugd')}5-8-2026;14:30;Zwerfvuil;De Brake\n`.replaceAll('-8-', '-7-');
    expect(await jobs.importFile(file(both, 'jul.csv'), {}, () => undefined)).toMatchObject({
      is: 'accepted',
      report: { accepted: 2, reasons: { 'kind-left-out': 1 } },
    });
    expect((await ask(jobs, file(text))).remembered).toBeNull();
  });
});
