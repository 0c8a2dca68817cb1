import { formatCount, formatLevel, formatPeriod } from '../format.ts';

/** What the pages about places say that no screen says. */
export const overlegPlaats = {
  /** What the marks on a picture mean, of those that are on it; empty where there are none. */
  hatched: (looks: ReadonlySet<'persistent' | 'new' | 'marked' | 'fading'>) => {
    const signs = [
      ...(looks.has('persistent') ? ['kruislings: blijvend'] : []),
      ...(looks.has('fading') ? ['stippelrand: niet meer'] : []),
    ];
    const isNow = looks.has('persistent') || looks.has('new') || looks.has('marked');
    const parts = [...(isNow ? ['gearceerd: meer dan toeval'] : []), ...signs];
    const text = parts.join('; ');
    return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  },
  incidenten: {
    total: 'Hele gemeente',
    before: 'Zelfde maanden ervoor',
    /** A headline where no place can be named: how many there were. */
    headline: (name: string, figure: string) => `${name}: ${figure}`,
    caption: (name: string, from: number, to: number) => `${name} per buurt, ${formatPeriod(from, to)}`,
    columns: ['Waar', 'Aantal'],
    buurtUnknown: 'Buurt onbekend',
    /** Why the rows do not add up to the whole. */
    keptBack: 'Wat is afgeschermd, telt wel mee in de hele gemeente',
    smoothed: (sigma: number) => `Uitgesmeerd over ${formatCount(sigma)}\u00a0meter.`,
  },
  risicos: {
    kicker: 'Risico’s',
    lead: 'Dit voorspelt niets.',
    high: 'Laatste jaar eerst',
    /** Places with more than chance gives in the last year. */
    hot: {
      title: 'Meer dan toeval, laatste jaar',
      counted: (count: number, expected: number) =>
        `${formatCount(count)}, verwacht ${formatLevel(expected)}`,
      about: (name: string, counted: string, since: string) => `${name}: ${counted}; ${since}`,
      inTable: (place: string, since: string) => `${place} (meer dan toeval, ${since})`,
    },
    moved: (camera: string, moved: string) => `${camera}: ${moved.charAt(0).toLowerCase()}${moved.slice(1)}`,
    none: 'Geen plek was drie jaar op rij het drukst',
    headline: (
      high: readonly { readonly name: string; readonly place: string; readonly isPeak: boolean }[],
    ) => {
      const [first] = high;
      if (first === undefined || high.length > 1)
        return `${formatCount(high.length)} keer dezelfde drukste plek, drie jaar op rij`;
      return first.isPeak
        ? `${first.name}: drukste plek drie jaar op rij in ${first.place}`
        : `${first.name}: ${first.place} drie jaar op rij het drukst`;
    },
    /** Newest first. */
    counts: (name: string, counts: readonly string[], isPeak: boolean) =>
      `${name}${isPeak ? ', in die buurt' : ''}: ${counts.join(', ')}`,
    caption:
      'De drukste plek in elk van de laatste drie jaar, en waar in het laatste meer is geteld dan toeval geeft',
    columns: ['Wat', 'Periode', 'Drukste plek', 'Aantal daar', 'Hele gemeente'],
  },
};
