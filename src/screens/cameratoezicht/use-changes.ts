import { fewestForTest } from '../../domain/thresholds.ts';
import { useMemo } from 'react';
import type { AreaId } from '../../domain/area/area.ts';
import type { ShiftPart } from '../../charts/camera-shift.ts';
import type { BeforeAfter } from '../../domain/camera-effect/before-after.ts';
import { together } from '../../domain/camera-effect/before-after.ts';
import { changesOf } from '../../domain/camera-effect/changes.ts';
import type { Noise } from '../../domain/camera-effect/changes.ts';
import { isInShape, distanceFrom } from '../../domain/camera-effect/shape.ts';
import type { Shape } from '../../domain/camera-effect/shape.ts';
import { cellCentre, parseCellCode } from '../../domain/geo/cell.ts';
import type { Question } from '../../engine/question.ts';
import { zoneCells } from '../../map/zone-cells.ts';
import type { ZoneCell } from '../../map/zone-cells.ts';
import type { Indicator } from '../../policy/schema.ts';
import { useAnswers, useSession } from '../../state/session.tsx';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { monthsKnown, outcomesOf } from '../../analysis/cameras/outcomes.ts';
import { placeQuestion } from '../../analysis/cameras/plan.ts';
import { addSides, byBlock, inWindows, stretchesOf } from '../../analysis/cameras/shift.ts';
import type { ReadyEvaluation } from './use-evaluation.ts';

/** Each is null as long as it is on its way, or where it cannot be told. */
export interface Changes {
  readonly cells: readonly ZoneCell[] | null;
  /** Of a design in whole buurten: each of them, in place of cells. */
  readonly buurten: ReadonlyMap<AreaId, BeforeAfter> | null;
  /** Empty where the hour is not known of any of them. */
  readonly hours: readonly ShiftPart[] | null;
  /** The outcomes that are known at the level of the design, beside the control of all of them together. */
  readonly kinds: { readonly parts: readonly ShiftPart[]; readonly control: BeforeAfter } | null;
}

/** Metres beyond the rings that the difference map still tells of. */
const around = 250;

/** Where, when and in which kind it changed, in the months of an evaluation. */
export function useChanges(ready: ReadyEvaluation): Changes {
  const { municipality, catalogue } = useSession();
  const { design, evaluation, mainZones, input, chosen } = ready;
  const level = chosen.whole === null ? 'vak' : 'buurt';
  const stretches = useMemo(() => stretchesOf(evaluation.windows), [evaluation.windows]);
  const gemeente = municipality.profile.id;
  const outcomes = useMemo(
    () =>
      outcomesOf(municipality, catalogue.series).flatMap(({ indicator, level: known }) => {
        const span = monthsKnown(catalogue.series, indicator.kinds, level);
        const isKnown = known === 'vak' || known === level;
        return isKnown && span !== null && span.from <= input.data.from && span.to >= input.data.to
          ? [indicator]
          : [];
      }),
    [municipality, catalogue.series, level, input.data],
  );
  const questions = useMemo((): Question[] => {
    const common = { kinds: design.kinds, within: gemeente } as const;
    const zones = mainZones.filter(({ key }) => key.endsWith('.camera'));
    return [
      ...stretches.map(({ span }) => placeQuestion(chosen, gemeente, span)),
      ...stretches.map(({ span }) => ({ ...common, span, by: 'zones', unit: 'hour', zones }) as const),
      ...outcomes.map(
        ({ kinds }) =>
          ({ ...common, kinds, span: input.data, by: 'zones', unit: 'month', zones: mainZones }) as const,
      ),
    ];
  }, [stretches, chosen, design.kinds, gemeente, mainZones, outcomes, input.data]);
  const answers = useAnswers(questions);
  return useMemo(() => {
    const count = stretches.length;
    const places = addSides(stretches, answers.slice(0, count));
    const byHour = answers.slice(count, 2 * count);
    const hours = addSides(stretches, byHour);
    const camera = mainZones.find(({ key }) => key.endsWith('.camera'))?.key ?? '';
    return {
      cells: places === null ? null : cellsNear(places, design.place, evaluation.areas),
      buurten: level === 'buurt' ? places : null,
      hours: byHour.some((answer) => answer?.is === 'unavailable') ? [] : hoursOf(hours, camera),
      kinds: kindsOf(answers.slice(2 * count), outcomes, ready),
    };
  }, [stretches, level, answers, evaluation, mainZones, design.place, outcomes, ready]);
}

/** Nothing where every hour is unknown: that is not zero at every hour. */
function hoursOf(hours: ReadonlyMap<string, BeforeAfter> | null, camera: string): ShiftPart[] | null {
  if (hours === null) return null;
  const parts = byBlock(hours, camera);
  return parts.every(({ before, after }) => before + after === 0)
    ? []
    : parts.map((part) => ({ ...part, name: evaluatie.waterbed.blocks[part.key] }));
}

function cellsNear(
  cells: ReadonlyMap<string, BeforeAfter>,
  place: ReadyEvaluation['design']['place'],
  areas: Noise,
): ZoneCell[] | null {
  if (place.is !== 'cells') return null;
  const reach = Math.max(0, ...place.rings.map(({ outer }) => outer)) + around;
  const near = [...cells].filter(([code]) => isNear(code, place.treatment, reach));
  const changes = changesOf(
    near.map(([key, counts]) => ({ key, ...counts })),
    areas.control.total,
    areas,
  );
  return changes.ok ? zoneCells(changes.value) : null;
}

function isNear(code: string, treatment: Shape, reach: number): boolean {
  const cell = parseCellCode(code);
  if (cell === null) return false;
  const [x, y] = cellCentre(cell);
  return isInShape(treatment, x, y) || distanceFrom(treatment, x, y) <= reach;
}

function kindsOf(
  answers: ReturnType<typeof useAnswers>,
  outcomes: readonly Indicator[],
  { mainZones, evaluation }: ReadyEvaluation,
): Changes['kinds'] {
  const keys = (part: string): string[] =>
    mainZones.map(({ key }) => key).filter((key) => key.includes(part));
  const found = outcomes.flatMap(({ id, name }, at) => {
    const answer = answers[at];
    if (answer?.is !== 'answer') return [];
    const own = inWindows(answer, keys('.camera'), evaluation.windows);
    const control = inWindows(answer, keys('.controle'), evaluation.windows);
    if (own === null || control === null || own.before + own.after < fewestForTest) return [];
    return [{ key: id, name, own, control }];
  });
  if (found.length < 2) return null;
  return {
    parts: found.map(({ key, name, own }) => ({ key, name, ...own })),
    control: together(found.map(({ control }) => control)),
  };
}
