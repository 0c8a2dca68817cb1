import { expect, it } from 'vitest';
import { draftReader } from '../../../src/state/read-draft.ts';

interface Form {
  readonly name: string;
  readonly way: 'op' | 'neer';
  readonly items: readonly { readonly from: string }[];
}

const read = draftReader<Form>({ name: '', way: 'op', items: [{ from: '' }] }, { way: ['op', 'neer'] });

it('reads a form as it was typed', () => {
  for (const items of [[], [{ from: '2024-01' }, { from: '' }]]) {
    const typed = { name: 'Kuperserf', way: 'neer', items };
    expect(read(typed)).toEqual(typed);
  }
});

it('takes nothing for a form that lacks a field, has one of another sort, or chose what cannot be chosen', () => {
  const sound = { name: '', way: 'op', items: [] };
  for (const content of [
    { way: 'op', items: [] },
    { ...sound, name: 1 },
    { ...sound, way: 'opzij' },
    { ...sound, items: {} },
    { ...sound, items: [{ from: 1 }] },
    { ...sound, items: ['a'] },
    [],
    null,
    'a',
  ])
    expect(read(content), JSON.stringify(content)).toBeNull();
});
