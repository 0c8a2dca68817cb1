import { expect, it } from 'vitest';
import { kindNameIn } from '../../../src/indicator/kind-name.ts';

it('names a kind in plain words, by its title, or by its code where nobody knows it', () => {
  const nameOf = kindNameIn([
    { id: 'a/1', title: 'Horizontale fraude', plainName: 'Online fraude' },
    { id: 'a/2', title: 'Fraude (overig)', plainName: null },
  ]);
  expect(['a/1', 'a/2', 'a/3'].map(nameOf)).toEqual(['Online fraude', 'Fraude (overig)', 'a/3']);
});
