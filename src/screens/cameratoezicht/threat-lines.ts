import type { Span } from '../../domain/time/month.ts';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import type { Dated, Threats } from '../../analysis/cameras/circumstances.ts';

const words = evaluatie.threats;

/** A threat in a sentence. */
export interface ThreatLine {
  readonly text: string;
  /** The verdict is less certain for it. */
  readonly lowers: boolean;
}

/** Each threat in a sentence, the heaviest first: those that take certainty away, then what to keep in mind. */
export function threatLines(threats: Threats, cautions: readonly string[]): ThreatLine[] {
  const { measures, noted, disturbed, registrationEvents, provisional, unplaced, fewBefore } = threats;
  const say = (tell: typeof words.measure, all: readonly Dated[]): ThreatLine[] =>
    all.map(({ event, span }) => line(tell(event.title, whenOf(span)), true));
  // Of an event without a date nobody knows whether it lies in the months that count.
  const isDated = ({ span }: Dated): boolean => span !== null;
  const lines = [
    ...say(words.measure, measures),
    ...(noted === null ? [] : [line(words.noted(noted), true)]),
    ...threats.sourceChanges.map((month) => line(words.source(month), true)),
    ...say(words.registration, registrationEvents.filter(isDated)),
    ...(unplaced?.isClear === true
      ? [line(words.unplacedClear(unplaced.before.share, unplaced.after.share), true)]
      : []),
    ...say(words.disturbed, disturbed),
    ...(fewBefore === null ? [] : [line(words.few(fewBefore), true)]),
    ...(provisional.length === 0 ? [] : [line(words.provisional(provisional), true)]),
    ...say(words.wider, threats.wider).map(({ text }) => line(text, false)),
    ...say(
      words.registration,
      registrationEvents.filter((one) => !isDated(one)),
    ).map(({ text }) => line(text, false)),
    ...threats.reclassified.map((month) => line(words.reclassified(month), false)),
    ...unplacedLines(threats),
    ...cautions.map((caution) => line(words.caution(caution), false)),
    line(words.reporting, false),
  ];
  return lines.filter(({ text }, at) => lines.findIndex((other) => other.text === text) === at);
}

/** What stays out of every area, where that did not clearly change. */
function unplacedLines({ unplaced, unplacedShare }: Threats): ThreatLine[] {
  if (unplaced !== null) {
    const [before, after] = [unplaced.before.share, unplaced.after.share];
    return unplaced.isClear || before + after === 0 ? [] : [line(words.unplacedSame(before, after), false)];
  }
  return unplacedShare === null || unplacedShare === 0 ? [] : [line(words.unplaced(unplacedShare), false)];
}

function line(text: string, lowers: boolean): ThreatLine {
  return { text, lowers };
}

function whenOf(span: Span | null): string {
  return span === null ? words.undated : words.when(span.from, span.to);
}
