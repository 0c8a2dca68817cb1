import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { draftsOf, type TextStore } from '../../../src/state/drafts.ts';

function memory(): TextStore {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  };
}

it('gives back what was typed after the page was opened anew, whatever it was', () => {
  fc.assert(
    fc.property(fc.string(), fc.dictionary(fc.string(), fc.string()), fc.nat(), (form, typed, at) => {
      const store = memory();
      const content = JSON.parse(JSON.stringify(typed)) as unknown;
      draftsOf('0163', store).keep(form, { at, content });
      expect(draftsOf('0163', store).get(form)).toEqual({ at, content });
    }),
  );
});

it('keeps the drafts of municipalities and of forms apart', () => {
  const store = memory();
  draftsOf('0163', store).keep('indeling/a', { at: 1, content: 'hier' });
  expect(draftsOf('0148', store).get('indeling/a')).toBeNull();
  expect(draftsOf('0163', store).get('indeling/b')).toBeNull();
});

it('forgets what was saved or thrown away, also after the page was opened anew', () => {
  const store = memory();
  const drafts = draftsOf('0163', store);
  drafts.keep('a', { at: 1, content: 'x' });
  drafts.drop('a');
  expect(drafts.get('a')).toBeNull();
  expect(draftsOf('0163', store).get('a')).toBeNull();
});

it('keeps for as long as the page lasts where the browser refuses', () => {
  const refuse = (): never => {
    throw new Error('full');
  };
  for (const store of [null, { getItem: refuse, setItem: refuse, removeItem: refuse }]) {
    const drafts = draftsOf('0163', store);
    expect(drafts.get('a')).toBeNull();
    drafts.keep('a', { at: 1, content: 'x' });
    expect(drafts.get('a')?.content).toBe('x');
    drafts.drop('a');
    expect(drafts.get('a')).toBeNull();
  }
});

it('says that a full store did not keep it, and brings back no older text in its place', () => {
  const store = memory();
  const drafts = draftsOf('0163', store);
  drafts.keep('a', { at: 1, content: 'oud' });
  expect(drafts.isStored('a')).toBe(true);
  const { setItem } = store;
  store.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  drafts.keep('a', { at: 2, content: 'nieuw' });
  expect(drafts.isStored('a')).toBe(false);
  expect(drafts.get('a')?.content).toBe('nieuw');
  expect(draftsOf('0163', store).get('a')).toBeNull();
  store.setItem = setItem;
  drafts.keep('a', { at: 3, content: 'nieuwer' });
  expect(drafts.isStored('a')).toBe(true);
  expect(draftsOf('0163', store).get('a')?.content).toBe('nieuwer');
});

it('takes nothing for a draft that is none', () => {
  const texts = ['', '{', '1', 'null', '{"at":"gisteren","content":1}', '{"at":1}'];
  // Moments that no calendar has, of which no sentence can be made.
  const never = ['{"at":1e308,"content":1}', '{"at":-1e16,"content":1}'];
  for (const text of [...texts, ...never]) {
    const store = memory();
    store.setItem('veiligheidsbeeld/concept/0163/a', text);
    expect(draftsOf('0163', store).get('a'), text).toBeNull();
  }
});

it('tells who listens', () => {
  const drafts = draftsOf('0163', null);
  const heard: string[] = [];
  const stop = drafts.subscribe(() => void heard.push('!'));
  drafts.keep('a', { at: 1, content: '' });
  drafts.drop('a');
  stop();
  drafts.keep('a', { at: 1, content: '' });
  expect(heard).toHaveLength(2);
});

it('keeps what two tabs type in one form, whoever typed last, and tells the other', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), fc.string()), { minLength: 1 }), (typed) => {
      const store = memory();
      const tabs = [draftsOf('0163', store), draftsOf('0163', store)] as const;
      const last: (string | null)[] = [null, null];
      for (const tab of tabs) expect(tab.get('a')).toBeNull();
      typed.forEach(([isSecond, content], at) => {
        const [own, other] = isSecond ? ([1, 0] as const) : ([0, 1] as const);
        tabs[own].keep('a', { at, content });
        tabs[other].hear('veiligheidsbeeld/concept/0163/a', store.getItem('veiligheidsbeeld/concept/0163/a'));
        last[own] = content;
        expect(tabs[other].other('a')?.content).toBe(content);
        expect(tabs[own].get('a')?.content).toBe(content);
        expect(tabs[other].get('a')?.content ?? null).toBe(last[other]);
      });
      const later = draftsOf('0163', store);
      const kept = [later.get('a')?.content, later.other('a')?.content];
      for (const text of last) if (text !== null) expect(kept).toContain(text);
    }),
  );
});

it('takes nothing away of another tab where one saves, and brings it back after that', () => {
  for (const isLast of [true, false]) {
    const store = memory();
    const [saves, types] = [draftsOf('0163', store), draftsOf('0163', store)];
    saves.get('a');
    types.get('a');
    const order = isLast ? [types, saves] : [saves, types];
    order.forEach((tab, at) => tab.keep('a', { at, content: tab === saves ? 'bewaard' : 'nog niet' }));
    saves.drop('a');
    expect(saves.get('a')).toBeNull();
    expect(types.get('a')?.content).toBe('nog niet');
    expect(draftsOf('0163', store).get('a')?.content).toBe('nog niet');
    expect(draftsOf('0163', store).other('a')).toBeNull();
  }
});

it('puts what another tab typed in the form, and back', () => {
  const store = memory();
  const [one, two] = [draftsOf('0163', store), draftsOf('0163', store)];
  one.get('a');
  two.get('a');
  one.keep('a', { at: 1, content: 'een' });
  two.keep('a', { at: 2, content: 'twee' });
  expect(two.other('a')?.content).toBe('een');
  two.swap('a');
  expect([two.get('a')?.content, two.other('a')?.content]).toEqual(['een', 'twee']);
  two.swap('a');
  expect([two.get('a')?.content, two.other('a')?.content]).toEqual(['twee', 'een']);
});
