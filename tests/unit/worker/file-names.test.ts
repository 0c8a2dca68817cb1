import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { createDesk } from './desk.ts';

const text = 'periode;soort;gebied;aantal\n2024;1.1.1;Hellendoorn;3\n2024;1.1.1;Almelo;4\n';
const names = [
  ['export Jan de Vries.csv', 'Vries'],
  ['Jansen_J_2026.csv', 'Jansen'],
  ['melding 123456782.csv', '123456782'],
  ['NL91ABNA0417164300.csv', 'NL91'],
  ['AB-12-CD.csv', 'AB-12'],
  ['06-12345678.csv', '12345678'],
  ['j.jansen@voorbeeld.nl.csv', 'jansen'],
  ['geboren 15-03-1984.csv', '1984'],
  ['PL0600-2024123456.csv', '2024123456'],
] as const;
const open: { readonly close: () => void }[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

it.each(names)('nothing that is kept, told or exported of “%s” holds “%s”', async (name, secret) => {
  const made = createDesk({});
  open.push(made);
  const result = await made.jobs.importFile(made.file(text, name), {}, () => undefined);
  expect(result).toMatchObject({ is: 'accepted', kept: true });
  const store = await made.openStore();
  const kept = store.ok ? await store.value.loadAll() : null;
  const told = [
    result,
    kept,
    await made.jobs.undoable(),
    await made.jobs.saveLibrary(),
    (await made.library).sets(),
    (await made.library).series().map(({ info }) => info),
    await made.jobs.importFile(made.file('<html>', name), {}, () => undefined),
  ];
  expect(JSON.stringify(told)).not.toContain(secret);
});
