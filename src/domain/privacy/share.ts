/** From how many answers openbaar may know the share that gave one of them. */
export interface ShareDisclosure {
  /** Of fewer answers to a question no share is told. */
  readonly fewestAnswers: number;
  /** Fewer people than this who gave an answer, or who did not, are not told of. */
  readonly fewestBehind: number;
}

/** A share of 0 to 1 with what is known of the answers behind it. */
export interface SampledShare {
  readonly share: number;
  readonly n: number | null;
  readonly effectiveN: number | null;
  /** 95% limits as they were published. */
  readonly margin: { readonly low: number; readonly high: number } | null;
}

export interface RoundedShare extends SampledShare {
  /** The share is rounded to whole steps of this size. */
  readonly step: number;
}

const steps = [0.01, 0.02, 0.05, 0.1, 0.2];
const tens = 10;
/** Shares are fractions: a count of exactly the threshold must not fail by its last digit. */
const slack = 1e-6;

/**
 * A share as openbaar may know it; null where too few answered, or too few stand on one side of it. It is rounded to
 * the smallest step that holds at least `fewestBehind` answers, so that no difference with another share (of the same
 * people, of other answers, of a part of them) gives back fewer, and never to nobody or everybody; the number of
 * answers loses its last figure. What comes out comes out of it unchanged.
 */
export function publicShare(
  { share, n, effectiveN, margin }: SampledShare,
  { fewestAnswers, fewestBehind }: ShareDisclosure,
): RoundedShare | null {
  const answers = n ?? effectiveN;
  if (answers === null || answers < fewestAnswers) return null;
  const fewest = Math.min(share, 1 - share) * answers;
  const step = steps.find((size) => size * answers + slack >= fewestBehind);
  if (fewest + slack < fewestBehind || step === undefined) return null;
  const count = Math.round(1 / step);
  const at = (value: number, round: (steps: number) => number): number =>
    Math.min(count, Math.max(0, round(value * count))) / count;
  return {
    share: Math.min(count - 1, Math.max(1, Math.round(share * count))) / count,
    n: inTens(n),
    effectiveN: inTens(effectiveN),
    margin:
      margin === null
        ? null
        : {
            low: at(margin.low, (value) => Math.floor(value + slack)),
            high: at(margin.high, (value) => Math.ceil(value - slack)),
          },
    step,
  };
}

function inTens(answers: number | null): number | null {
  return answers === null ? null : Math.floor(answers / tens) * tens;
}
