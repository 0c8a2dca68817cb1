import { fetchText } from '../../src/text/nl/fetch.ts';

const whole = new Intl.NumberFormat('nl-NL');

/** `12.345`. */
export function grouped(count: number): string {
  return whole.format(count);
}

/** The first eight of a list, and how many more there are. */
export function listed(items: Iterable<string>): string {
  const all = [...items].sort();
  const shown = all.slice(0, 8).join(', ');
  return all.length > 8 ? fetchText.and(shown, all.length - 8) : shown;
}

/** `2026-11-02`, of milliseconds since 1970, in the Netherlands. */
export function dayOf(instant: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(instant);
}

/** `2 november 2026`. */
export function longDayOf(instant: number): string {
  return new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(
    instant,
  );
}
