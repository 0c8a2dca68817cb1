import {
  formatChange,
  formatChangeInterval,
  formatCount,
  formatMonthShort,
  formatPeriod,
  formatShare,
  formatShareInterval,
} from '../format.ts';

/** The first screen of the meeting. */
export const overzicht = {
  title: (name: string) => `Overzicht van de prioriteiten, ${name}`,
  prioriteit: 'Prioriteit',
  counted: (kinds: readonly string[]) => `geteld: ${kinds.join(', ')}`,
  window: (hasInterval: boolean, span: string) => (hasInterval ? `met toeval, ${span}` : span),
  windowQuarters: '4 kwartalen',
  sparkline: {
    month: (name: string, from: number, to: number) =>
      `${name} per maand van ${formatMonthShort(from)} tot en met ${formatMonthShort(to)}, met het gemiddelde over twaalf maanden`,
    quarter: (name: string, from: number, to: number) =>
      `${name} per kwartaal van ${formatMonthShort(from)} tot en met ${formatMonthShort(to)}`,
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
    return `${change.from}–${change.to}: ${name} ${formatChange(change.there)}, hier ${here}`;
  },
  toPriority: (number: number) => `Prioriteit ${number}`,
  /** What is late and agreed under a priority; `latePoints` is null where nobody filled in how its points stand. */
  team: (latePoints: number | null, open: number, lateAgreements: number) =>
    [
      latePoints === null ? 'geen stand ingevuld' : `${formatCount(latePoints)} te laat`,
      open === 0
        ? 'geen afspraken'
        : `${formatCount(open)} open ${open === 1 ? 'afspraak' : 'afspraken'}${
            lateAgreements === 0 ? '' : `, ${formatCount(lateAgreements)} te laat`
          }`,
    ].join(' · '),
  noCountry: 'Geen landelijk cijfer om mee te vergelijken.',
  perception: (told: {
    readonly name: string;
    readonly share: number;
    readonly interval: { readonly low: number; readonly high: number } | null;
    readonly n: number | null;
    readonly year: number | null;
    readonly fictief: boolean;
  }) => {
    const interval =
      told.interval === null
        ? 'hoe zeker is onbekend'
        : formatShareInterval(told.interval.low, told.interval.high);
    const n = told.n === null ? 'n onbekend' : `n = ${formatCount(told.n)}`;
    const year = told.year === null ? 'jaar onbekend' : String(told.year);
    return `${told.name}: ${formatShare(told.share)} (${[interval, n, year, ...(told.fictief ? ['fictief'] : [])].join(', ')})`;
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
          : `${formatCount(outside)} ${outside === 1 ? 'aantal ligt' : 'aantallen liggen'} buiten de verwachting, maar dat kan toeval zijn.`,
      ].join(' '),
  },
  execution: {
    title: 'Uitvoering',
    summary: (total: number) => `${formatCount(total)} actiepunten`,
    part: (count: number, status: string) => `${formatCount(count)} ${status}`,
    late: (count: number) => `${formatCount(count)} te laat`,
    due: (count: number) => `${formatCount(count)} dit kwartaal`,
    fictief: 'Statussen zijn fictief.',
  },
  cameras: {
    title: 'Cameratermijnen',
    ends: (name: string, date: string, days: number) =>
      `${name}: termijn ${days < 0 ? 'liep' : 'loopt'} af op ${date}`,
    toRegister: 'Register',
    none: 'Geen termijn loopt af binnen acht weken.',
    confirm: 'Datums en plekken bevestigt het team.',
  },
  map: {
    title: 'Waar',
    choose: 'Kies wat de kaart toont',
    loading: 'De kaart wordt geladen',
    toMap: 'Naar de kaart',
    period: (name: string, from: number, to: number) => `${name}, ${formatPeriod(from, to)}`,
  },
};
