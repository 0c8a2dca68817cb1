import { describe, expect, it } from 'vitest';
import { roleBook } from '../../../src/indicator/role.ts';

function store() {
  const texts = new Map<string, string>();
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  };
}

describe('the role in which a person writes', () => {
  it('is that of the last visit, and of every form at once', () => {
    const browser = store();
    const first = roleBook(browser);
    expect(first.get()).toBe('');
    const heard: string[] = [];
    const leave = first.subscribe(() => heard.push(first.get()));
    first.set('analist veiligheid');
    leave();
    first.set('teamchef');
    expect(heard).toEqual(['analist veiligheid']);
    expect(roleBook(browser).get()).toBe('teamchef');
  });

  it('is forgotten when it is wiped', () => {
    const browser = store();
    roleBook(browser).set('teamchef');
    roleBook(browser).set(' ');
    expect(roleBook(browser).get()).toBe('');
  });

  it('lasts as long as the page where a browser refuses', () => {
    const refuse = (): never => {
      throw new Error('refused');
    };
    const book = roleBook({ getItem: refuse, setItem: refuse, removeItem: refuse });
    book.set('teamchef');
    expect(book.get()).toBe('teamchef');
    expect(roleBook(null).get()).toBe('');
  });
});
