import type { Area, AreaId } from '../../domain/area/area.ts';
import type { BeforeAfter } from '../../domain/camera-effect/before-after.ts';
import { changesOf } from '../../domain/camera-effect/changes.ts';
import type { Change } from '../../domain/camera-effect/changes.ts';
import type { Evaluation } from '../../domain/camera-effect/evaluate.ts';
import { controlBuurten } from './whole-areas.ts';
import type { Chosen } from './design.ts';

/** What a buurt is in a design. */
type BuurtRole = 'camera' | 'ring' | 'control' | 'other-camera' | 'outside';

/** A buurt before and after, against what the control leads to expect. */
export interface BuurtChange extends BeforeAfter {
  readonly id: AreaId;
  readonly name: string;
  readonly role: BuurtRole;
  /** Null where the control is empty. */
  readonly expected: number | null;
  readonly look: 'less' | 'more' | 'chance' | 'few';
}

const order: readonly BuurtRole[] = ['camera', 'ring', 'other-camera', 'control', 'outside'];

/** Every buurt that was counted, the camera's first, then those around it, then by name. */
export function changedBuurten(
  { design, whole }: Chosen,
  evaluation: Evaluation,
  counts: ReadonlyMap<AreaId, BeforeAfter>,
  areas: readonly Area[],
): BuurtChange[] {
  const { place, control } = design;
  if (whole === null || place.is !== 'areas') return [];
  const compared = new Set(controlBuurten(control, place, whole));
  const roleOf = (id: AreaId): BuurtRole => {
    if (place.treatment.includes(id)) return 'camera';
    if (whole.watched.has(id)) return 'other-camera';
    if (place.rings.some((ring) => ring.includes(id))) return 'ring';
    return compared.has(id) ? 'control' : 'outside';
  };
  const parts = [...counts].map(([key, count]) => ({ key, ...count }));
  const changes = changesOf(parts, evaluation.areas.control.total, evaluation.areas);
  const found = new Map((changes.ok ? changes.value : []).map((change) => [change.key, change]));
  return parts
    .map(({ key, before, after }): BuurtChange => {
      const change = found.get(key);
      const name = areas.find(({ id }) => id === key)?.name ?? key;
      const expected = change?.expected ?? null;
      return { id: key, name, role: roleOf(key), before, after, expected, look: lookOf(change) };
    })
    .toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role) || (a.name < b.name ? -1 : 1));
}

function lookOf(change: Change | undefined): BuurtChange['look'] {
  if (change === undefined || change.adjustedP === null) return 'few';
  if (!change.significant) return 'chance';
  return change.after < change.expected ? 'less' : 'more';
}
