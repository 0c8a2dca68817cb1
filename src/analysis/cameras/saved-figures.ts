import type { Evaluation, Findings } from '../../domain/camera-effect/evaluate.ts';
import type { RelativeEffect } from '../../domain/camera-effect/relative-effect.ts';
import type { Verdict } from '../../domain/camera-effect/verdict.ts';

/** The numbers that are kept with a saved evaluation; percents as percents, so -41 is a fall by 41%. */
export const figureNames = [
  'camera-voor',
  'camera-na',
  'ringen-voor',
  'ringen-na',
  'controle-voor',
  'controle-na',
  'meetbaar',
  'verandering',
  'verandering-laag',
  'verandering-hoog',
  'voorkomen',
  'voorkomen-laag',
  'voorkomen-hoog',
  'land',
  'land-laag',
  'land-hoog',
] as const;
type FigureName = (typeof figureNames)[number];

export interface SavedFigure {
  readonly reference: string;
  /** Null where there was no number. */
  readonly value: number | null;
}

/** The headline numbers of an evaluation as they are now; a percentage only where it may be shown. */
export function headlineFigures({ areas, measurable, findings }: Evaluation): SavedFigure[] {
  const effect = findings.ok && findings.value.effect.inPercent ? findings.value.effect.measured : null;
  const prevented =
    findings.ok && findings.value.prevented.total.ok ? findings.value.prevented.total.value : null;
  const country = findings.ok ? againstCountry(findings.value) : null;
  const values: Readonly<Record<FigureName, number | null>> = {
    'camera-voor': areas.treatment.total.before,
    'camera-na': areas.treatment.total.after,
    'ringen-voor': areas.buffer.total.before,
    'ringen-na': areas.buffer.total.after,
    'controle-voor': areas.control.total.before,
    'controle-na': areas.control.total.after,
    meetbaar: measurable.measured === null ? null : 100 * (measurable.measured - 1),
    verandering: effect?.percentChange ?? null,
    'verandering-laag': effect?.percentLower ?? null,
    'verandering-hoog': effect?.percentUpper ?? null,
    voorkomen: prevented?.count ?? null,
    'voorkomen-laag': prevented?.lower ?? null,
    'voorkomen-hoog': prevented?.upper ?? null,
    land: country?.percentChange ?? null,
    'land-laag': country?.percentLower ?? null,
    'land-hoog': country?.percentUpper ?? null,
  };
  return figureNames.map((reference) => ({ reference, value: finite(values[reference]) }));
}

/** The second control by month, else in calendar years; null where no percentage may be shown. */
function againstCountry({ secondEffect, secondYears }: Findings): RelativeEffect | null {
  const byYear = secondYears.ok ? secondYears.value.effect : null;
  const effect = secondEffect.ok ? secondEffect.value : byYear;
  return effect?.inPercent === true ? effect.measured : null;
}

function finite(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : value;
}

export interface ChangedFigure {
  readonly reference: string;
  readonly before: number | null;
  readonly after: number | null;
}

type SavedVerdict = Pick<Verdict, 'code' | 'certainty'>;

/** What is otherwise now than when an evaluation was saved. */
export interface Since {
  readonly figures: readonly ChangedFigure[];
  /** Null where the verdict is as it was; null inside it is no verdict. */
  readonly verdict: { readonly before: SavedVerdict | null; readonly after: SavedVerdict | null } | null;
  /** The data are others, whether or not a number of this evaluation changed. */
  readonly isOtherData: boolean;
}

interface Saved {
  readonly dataHash: string;
  readonly figures: readonly SavedFigure[];
  readonly verdict: SavedVerdict | null;
}

/** A saved evaluation against the same design now; null now is a design that can no longer be evaluated. */
export function changedSince(
  saved: Saved,
  now: {
    readonly dataHash: string;
    readonly evaluation: Evaluation | null;
    readonly verdict: Verdict | null;
  },
): Since {
  const after = new Map(
    (now.evaluation === null ? [] : headlineFigures(now.evaluation)).map(({ reference, value }) => [
      reference,
      value,
    ]),
  );
  const figures = saved.figures.flatMap(({ reference, value }): ChangedFigure[] => {
    const is = after.get(reference) ?? null;
    return isSameNumber(value, is) ? [] : [{ reference, before: value, after: is }];
  });
  const { verdict } = saved;
  const isSameVerdict = verdict?.code === now.verdict?.code && verdict?.certainty === now.verdict?.certainty;
  return {
    figures,
    verdict: isSameVerdict ? null : { before: verdict, after: now.verdict },
    isOtherData: saved.dataHash !== now.dataHash,
  };
}

/** Browsers may differ in the last digits of a logarithm. */
function isSameNumber(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}
