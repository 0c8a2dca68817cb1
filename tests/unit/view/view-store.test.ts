import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { linkTo } from '../../../src/view/links.ts';
import { closedIn } from '../../../src/view/openbaar.ts';
import { readUrl, writeUrl } from '../../../src/view/url.ts';
import { createViewStore, type UrlPort } from '../../../src/view/view-store.ts';
import type { Change, View } from '../../../src/view/view.ts';
import { anyView } from './arbitrary-view.ts';

/** A browser's history with one current entry; `go` is what back and forward do. */
function browser(first = '#/overzicht') {
  const entries = [first];
  let at = 0;
  let changed = (): void => undefined;
  const port: UrlPort = {
    read: () => entries[at] ?? '',
    push: (hash) => {
      entries.splice(++at, Infinity, hash);
    },
    replace: (hash) => {
      entries[at] = hash;
    },
    onChange: (listener) => {
      changed = listener;
    },
  };
  const go = (steps: number): void => {
    at += steps;
    changed();
  };
  return { port, entries, go };
}

const onScreen = (screen: View['screen']): Change => ({ screen });
const sigma = (metres: number): Change => ({ map: { sigma: metres } });

describe('the store of the View', () => {
  it('opens with the URL, and tells what it could not read', () => {
    const store = createViewStore(browser('#/trends?eenheid=jaar&x=1').port);
    expect(store.get()).toMatchObject({ view: { screen: 'trends' }, dragging: false, dropped: ['x'] });
  });

  it('tells of what openbaar cannot have where a browser tells twice of one way to it', () => {
    const { port, entries, go } = browser();
    const store = createViewStore(port);
    entries.push('#/kaart?publiek=openbaar&rond=228787/486978/150');
    go(1);
    go(0);
    expect(store.get().closed).toEqual(['rond']);
    expect(entries.at(-1)).not.toContain('rond');
    entries.push('#/trends');
    go(1);
    expect(store.get().closed).toEqual([]);
  });

  it('writes a choice as a new entry, so that back and forward work', () => {
    const { port, entries, go } = browser();
    const store = createViewStore(port);
    store.choose(onScreen('kaart'));
    store.choose(sigma(200));
    expect(entries).toEqual(['#/overzicht', '#/kaart', '#/kaart?versie=2&straal=200']);
    go(-2);
    expect(store.get().view.screen).toBe('overzicht');
    go(1);
    expect(store.get().view).toMatchObject({ screen: 'kaart', map: { sigma: 150 } });
  });

  it('shows a drag at once, and writes it over the same entry on release', () => {
    const { port, entries } = browser('#/kaart');
    const store = createViewStore(port);
    store.drag(sigma(200));
    store.drag(sigma(250));
    expect(store.get()).toMatchObject({ dragging: true, view: { map: { sigma: 250 } } });
    expect(entries).toEqual(['#/kaart']);
    store.release();
    expect(store.get().dragging).toBe(false);
    expect(entries).toEqual(['#/kaart?versie=2&straal=250']);
  });

  it('leaves the URL alone on a release without a drag', () => {
    const { port, entries } = browser('#/kaart?onbekend=1');
    const store = createViewStore(port);
    store.release();
    expect(entries).toEqual(['#/kaart?onbekend=1']);
    expect(store.get().dropped).toEqual(['onbekend']);
  });

  it('forgets what was dropped once a person chooses', () => {
    const store = createViewStore(browser('#/kaart?onbekend=1').port);
    store.choose(sigma(300));
    expect(store.get().dropped).toEqual([]);
  });

  it('tells its listeners of every change, until they leave', () => {
    const { port, go } = browser();
    const store = createViewStore(port);
    const listener = vi.fn();
    const leave = store.subscribe(listener);
    store.choose(onScreen('kaart'));
    store.drag(sigma(200));
    store.release();
    go(-1);
    expect(listener).toHaveBeenCalledTimes(4);
    leave();
    store.choose(onScreen('trends'));
    expect(listener).toHaveBeenCalledTimes(4);
  });

  it('keeps URL and View the same after any choices and finished drags', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyView, fc.boolean()), { maxLength: 8 }), (steps) => {
        const { port } = browser();
        const store = createViewStore(port);
        for (const [view, isDrag] of steps) {
          if (isDrag) store.drag(view);
          else store.choose(view);
          store.release();
          expect(port.read()).toBe(writeUrl(store.get().view));
          expect(readUrl(port.read()).view).toEqual(store.get().view);
        }
      }),
    );
  });
});

describe('what openbaar cannot have', () => {
  const around = { x: 228_600, y: 486_300, radius: 150 } as const;
  const link = '#/kaart?versie=2&vak=100&rond=228600/486300/150';

  it('leaves View and address with the switch to openbaar, is told, and comes back with the driehoek', () => {
    const { port, entries } = browser(link);
    const store = createViewStore(port);
    store.choose({ audience: 'openbaar' });
    expect(entries.at(-1)).toBe('#/kaart?versie=2&publiek=openbaar');
    expect(store.get()).toMatchObject({
      view: { within: null, map: { cell: 500 } },
      closed: ['vak', 'rond'],
    });
    store.choose(sigma(300));
    expect(store.get().closed).toEqual([]);
    store.choose({ audience: 'driehoek' });
    expect(store.get().view).toMatchObject({ within: around, map: { cell: 100, sigma: 300 } });
    store.choose({ within: null });
    expect(store.get().view.within).toBeNull();
  });

  it('gives way to what was chosen in openbaar', () => {
    const store = createViewStore(browser(link).port);
    store.choose({ audience: 'openbaar' });
    store.choose({ within: 'BU01630402' });
    store.choose({ audience: 'driehoek' });
    expect(store.get().view.within).toBe('BU01630402');
  });

  it('goes out of the address of a link to openbaar, and does not come back with a link for the driehoek', () => {
    const { port, entries, go } = browser(`${link}&publiek=openbaar`);
    const store = createViewStore(port);
    expect(entries).toEqual(['#/kaart?versie=2&publiek=openbaar']);
    expect(store.get().closed).toEqual(['vak', 'rond']);
    entries.push('#/kaart');
    go(1);
    expect(store.get().view.within).toBeNull();
  });

  it('stays behind on a screen for everybody, and is in the links that leave it', () => {
    const { port, entries, go } = browser(link);
    const store = createViewStore(port);
    entries.push(linkTo(store.get().view, 'raad', {}, store.get().aside));
    expect(entries.at(-1)).toBe('#/raad');
    go(1);
    expect(store.get().closed).toEqual([]);
    expect(linkTo(store.get().view, 'kaart', {}, store.get().aside)).toBe(link);
  });

  it('is in no address of openbaar, whatever was chosen', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { port, entries } = browser(writeUrl({ ...view, audience: 'openbaar' }));
        const store = createViewStore(port);
        store.choose(sigma(123));
        for (const entry of entries) expect(closedIn(readUrl(entry).view).size).toBe(0);
        expect(closedIn(store.get().view).size).toBe(0);
      }),
    );
  });
});
