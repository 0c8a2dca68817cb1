import { formatChange, formatCount, formatPercent, formatRange } from '../format.ts';

/** A number that the plan gives, beside what we count over the same years. */
export const planCijfers = {
  title: (name: string) => `${name}: het getal uit het plan, naast onze cijfers`,
  named: (percent: number, from: number, to: number) =>
    `Het plan noemt ${formatPercent(percent)} van ${from} naar ${to}.`,
  unnamed: (percent: number, from: number, to: number) =>
    `Het plan noemt ${formatPercent(percent)}, zonder jaren. Wij nemen ${from} en ${to}: het eerste jaar waarvan alle gebieden met cijfers er een hebben, en het laatste vóór het plan.`,
  noYears: (percent: number) =>
    `Het plan noemt ${formatPercent(percent)}. Er zijn geen cijfers van twee jaren om ernaast te zetten.`,
  absent: (names: readonly string[], from: number, to: number) =>
    `Van ${names.join(' en ')} zijn er geen cijfers over ${from} en ${to}.`,
  madeUp: (name: string) =>
    `Van ${name} zijn het fictieve cijfers: ze zeggen niets over het getal in het plan.`,
  country: (name: string, since: readonly { readonly since: number; readonly ratio: number }[]) =>
    `${name}: ${since.map((one) => `${formatChange(one.ratio)} sinds ${one.since}`).join(', ')}. Daartussen ligt het getal van het plan.`,
  caption: (from: number, to: number) => `Aantal in ${from} en ${to}, als index`,
  column: { area: 'Gebied', index: (from: number) => `Index (${from} = 100)`, range: 'Met toeval' },
  plan: 'Plan',
  fictief: '(fictief)',
  index: (ratio: number) => formatCount(ratio * 100),
  /** Outwards, so that it never looks narrower than it is. */
  range: (lower: number, upper: number) =>
    formatRange(formatCount(Math.floor(lower * 100)), formatCount(Math.ceil(upper * 100)), 'tot'),
  tooFew: 'minder dan 20',
  noFigure: 'geen cijfer',
  how: 'Zo is geteld',
  counted: (name: string, definition: string) => `Geteld: ${name}. ${definition}`,
  unknownCount: (line: number) =>
    `Het plan (regel ${line}) zegt niet wat het telde en waar het vandaan komt. Een ander getal hier betekent dus niet dat het plan fout is.`,
  interval:
    'Met toeval: het exacte 95%-interval van twee aantallen (Przyborowski & Wilenski 1940). Onder de 20 per jaar rekenen wij geen index uit.',
};
