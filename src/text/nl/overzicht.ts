import {
  formatChange,
  formatChangeInterval,
  formatCount,
  formatMonthShort,
  formatPart,
  formatPeriod,
  formatRange,
  formatShare,
  formatShareInterval,
} from '../format.ts';

/** The first screen of the meeting. */
export const overzicht = {
  title: (name: string) => `Overzicht van de prioriteiten, ${name}`,
  prioriteit: 'Prioriteit',
  counted: (kind: string) => `Geteld: ${kind}.`,
  /** After a range: what gives it, and how long was counted where that is not a year. */
  window: (hasInterval: boolean, span: string | null) =>
    [...(hasInterval ? ['met toeval'] : []), ...(span === null ? [] : [span])].join(', '),
  windowQuarters: '4 kwartalen',
  sparkline: {
    month: (name: string, from: number, to: number) =>
      `${name} per maand van ${formatRange(formatMonthShort(from), formatMonthShort(to), 'tot en met')}, met het gemiddelde over twaalf maanden`,
    quarter: (name: string, from: number, to: number) =>
      `${name} per kwartaal van ${formatRange(formatMonthShort(from), formatMonthShort(to), 'tot en met')}`,
    year: (name: string, from: number, to: number) => `${name} per jaar, ${formatPeriod(from, to)}`,
  },
  country: (
    name: string,
    change: {
      readonly from: number;
      readonly to: number;
      readonly there: number;
      readonly here: Parameters<typeof formatChangeInterval>[0] | null;
    },
  ) => {
    const here = change.here === null ? 'te klein voor een percentage' : formatChangeInterval(change.here);
    return `${formatRange(String(change.from), String(change.to))}: ${name} ${formatChange(change.there)}, hier ${here}`;
  },
  noCountry: 'Geen landelijk cijfer om mee te vergelijken.',
  perception: (told: {
    readonly name: string;
    readonly share: number;
    readonly interval: { readonly low: number; readonly high: number } | null;
    readonly year: number | null;
    readonly fictief: boolean;
  }) => {
    const interval =
      told.interval === null
        ? 'hoe zeker is onbekend'
        : formatShareInterval(told.interval.low, told.interval.high);
    const year = told.year === null ? 'jaar onbekend' : String(told.year);
    return `${told.name}: ${formatShare(told.share)} (${[interval, year, ...(told.fictief ? ['fictief'] : [])].join(', ')})`;
  },
  deviations: {
    title: 'Wat wijkt af',
    toAll: 'Alle bijzonderheden',
    what: 'waar en wat',
    count: 'aantal',
    expected: 'verwacht',
    none: 'Niets springt eruit.',
    whole: 'hele gemeente',
    /** What the list leaves out; `outside` may be chance, `more` are hardly. */
    rest: (outside: number, more: number) =>
      [
        ...(more === 0 ? [] : [`Nog ${formatCount(more)} ${more === 1 ? 'springt' : 'springen'} eruit.`]),
        outside === 0
          ? 'Verder past alles bij de drie jaar ervoor.'
          : `${formatCount(outside)} ${outside === 1 ? 'aantal ligt' : 'aantallen liggen'} buiten de verwachting, maar dat kan toeval zijn: bij zoveel cijfers valt er altijd wel iets buiten.`,
      ].join(' '),
  },
  execution: {
    title: 'Uitvoering',
    late: (count: number, total: number) =>
      `${count === 0 ? 'geen' : formatCount(count)} van ${formatCount(total)} actiepunten te laat`,
    moreLate: (count: number) => `en nog ${formatCount(count)} te laat`,
    part: (count: number, status: string) => `${formatCount(count)} ${status}`,
    due: (count: number) =>
      `${formatCount(count)} ${count === 1 ? 'moet' : 'moeten'} dit kwartaal klaar zijn`,
    fictief: 'standen fictief',
  },
  agreed: {
    title: 'Vorige keer afgesproken',
    none: 'nog niets vastgelegd',
    more: (count: number) => `en nog ${formatCount(count)}`,
    done: (day: string) => `gereed op ${day}`,
    due: (day: string | null) => (day === null ? 'open' : `klaar op ${day}`),
    late: (day: string) => `te laat: klaar op ${day}`,
  },
  cameras: {
    title: 'Cameratermijnen',
    decide: (name: string, date: string, days: number) =>
      days < 0
        ? `${name}: termijn voorbij sinds ${date}, weghalen of opnieuw besluiten`
        : `${name}: verlengen of weghalen vóór ${date}`,
    none: 'geen termijn loopt af binnen acht weken',
    confirm: 'te bevestigen',
  },
  map: {
    title: 'Waar',
    choose: 'Kies wat de kaart toont',
    loading: 'De kaart wordt geladen',
    toMap: 'Naar de kaart',
    hottest: {
      /** `Drukste plek`, and of what where not everything could be held against it. */
      title: (found: { readonly by: 'peak' | 'count'; readonly isOfAll: boolean }) =>
        `Drukste ${found.by === 'peak' ? 'plek' : 'buurt'}${found.isOfAll ? '' : ' waarvan het aantal te tonen is'}`,
      /** `in Noord, bij Station Noord`. */
      where: (
        buurten: readonly string[],
        found: { readonly by: 'peak' | 'count'; readonly near: string | null },
      ) =>
        `${found.by === 'peak' ? 'in ' : ''}${buurten.join(' en ')}${found.near === null ? '' : `, bij ${found.near}`}`,
      counted: (here: string, total: string, isOne: boolean) =>
        `${isOne ? 'In die buurt' : 'In elk daarvan'} ${formatPart(here, total)}.`,
      nowhere: {
        place: 'Nergens lagen er vijf of meer bij elkaar.',
        buurt: 'In geen enkele buurt waren het er vijf of meer.',
      },
    },
  },
};
