import type { IndicatorFinding } from '../../analysis/indicators/indicator.ts';
import { wordsOf, type SlideRow, type SlideTone } from '../../domain/meeting/slide.ts';
import type { Indicator, Priority } from '../../policy/schema.ts';
import { marginText } from '../../indicator/margin.ts';
import { figureText, plainText } from '../../text/figure-text.ts';
import { overleg } from '../../text/nl/overleg.ts';
import { overlegBeeld } from '../../text/nl/overleg-beeld.ts';
import { verdictParts } from '../../text/nl/verdict-sentence.ts';
import { verdictWord } from '../../text/verdict-word.ts';
import type { ResolvedView } from '../../view/resolve-view.ts';
import type { Occasion, PageSort } from '../occasion.ts';
import { isMadeUp, mostWords, row, slideOf, sourceOf } from '../slide-parts.ts';
import { toneOf } from '../tone.ts';

const words = overlegBeeld.overzicht;

/** A priority with the indicator of its card. */
interface Card {
  readonly priority: Priority;
  readonly indicator: Indicator;
}

/** Each priority in the sentence of its card, with its badge. */
export const overzichtPage: PageSort = {
  requests: (view, occasion) => cardsOf(occasion).map(({ indicator }) => requestOf(indicator, view)),
  slide: (view, occasion, found) => {
    const told = cardsOf(occasion).map((card) => ({
      ...card,
      found: found(requestOf(card.indicator, view)),
    }));
    const slide = slideOf(words.headline(countsOf(told.map((one) => toneIn(one.found))), told.length), {
      kicker: overleg.months(view.period.from, view.period.to),
      source: sourceOf(
        occasion,
        told.map(({ indicator }) => indicator),
        told.map((one) => one.found),
      ),
      table: { caption: words.caption, head: words.columns, rows: told.map(tableRow) },
      isMadeUp: isMadeUp(told.map((one) => one.found)),
    });
    const whole = { ...slide, columns: [{ title: '', rows: told.map(rowOf) }] };
    return wordsOf(whole) <= mostWords
      ? whole
      : { ...slide, columns: [{ title: '', rows: told.map(shortRow) }] };
  },
};

type Told = Card & { readonly found: IndicatorFinding | undefined };

function cardsOf({ municipality }: Occasion): Card[] {
  return municipality.priorities.flatMap((priority) => {
    const indicator = municipality.indicators.find(({ id }) => id === priority.headline);
    return indicator === undefined ? [] : [{ priority, indicator }];
  });
}

function requestOf({ id }: Indicator, { period }: ResolvedView) {
  return { about: 'indicator', indicator: id, period } as const;
}

/** The verdict as a badge and the first half of its sentence: why there is none, the badge says. */
function rowOf({ indicator, found }: Told): SlideRow {
  if (found === undefined) return row(`${indicator.name}: ${overleg.notFound}`);
  const { said, numbers } = verdictParts(indicator, found);
  const text = numbers === null ? `${said}.` : `${said}: ${numbers}.`;
  const { verdict } = found;
  return row(text, {
    about: indicator.name,
    mark: verdict === null ? null : { tone: toneOf(verdict.verdict), text: verdictWord(indicator, verdict) },
  });
}

/** Where there are too many words for all of them: every priority stays, without what it is compared with. */
function shortRow(told: Told): SlideRow {
  const { indicator, found } = told;
  const { text, ...marked } = rowOf(told);
  if (found?.figures.is !== 'figures') return row(text, marked);
  return row(verdictParts(indicator, found).said, { ...marked, value: plainText(found.figures.now) });
}

function toneIn(found: IndicatorFinding | undefined): SlideTone {
  return found?.verdict == null ? 'neutral' : toneOf(found.verdict.verdict);
}

function countsOf(tones: readonly SlideTone[]): Parameters<typeof words.headline>[0] {
  const of = (tone: SlideTone): number => tones.filter((one) => one === tone).length;
  return { bad: of('bad'), warning: of('warning'), good: of('good') };
}

function tableRow({ priority, indicator, found }: Told): string[] {
  const { none } = overleg;
  const begin = [priority.title, indicator.name];
  if (found?.verdict == null) return [...begin, none, none, none, none];
  const { now, before } = found.figures;
  return [
    ...begin,
    figureText(now),
    (now.is === 'number' ? marginText(found) : '') || none,
    figureText(before),
    verdictWord(indicator, found.verdict),
  ];
}
