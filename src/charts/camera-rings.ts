import type { Place } from '../domain/camera-effect/design.ts';
import type { Evaluation } from '../domain/camera-effect/evaluate.ts';
import { fail } from '../domain/result.ts';
import { changeUnder, type Concluded } from '../text/camera-change-text.ts';
import { cameraBeeld } from '../text/nl/camera-beeld.ts';
import type { NamedChange } from './camera-change-table.tsx';
import { changeMark } from './camera-change.ts';
import type { ChangeMark } from './camera-change.ts';

/** How an area of a design is called, and how far from the camera it lies; empty where it has no distance. */
export interface ZoneName {
  readonly name: string;
  readonly distance: string;
}

export interface RingMark extends ZoneName {
  readonly change: ChangeMark;
  readonly isTreatment: boolean;
}

const { zones, rings: words } = cameraBeeld;

/** The camera's place and its rings, innermost first, as they are called on every picture. */
export function zoneNames(place: Place): { readonly treatment: ZoneName; readonly rings: ZoneName[] } {
  const circle = place.is === 'cells' && place.treatment.is === 'circle' ? place.treatment.radius : null;
  const distance = circle === null ? zones.inside : zones.metres(0, circle);
  const rings = place.rings.map((ring, index) => ({
    name: zones.ring(index + 1),
    distance: 'inner' in ring ? zones.metres(ring.inner, ring.outer) : zones.aroundBuurt,
  }));
  return {
    treatment: { name: zones.treatment, distance: place.is === 'cells' ? distance : zones.wholeBuurt },
    rings,
  };
}

/** The change at the camera's place and in every ring, from near to far. */
export function ringMarks({ areas, findings }: Evaluation, place: Place): RingMark[] {
  const names = zoneNames(place);
  const refused = findings.ok ? null : findings;
  const treatment = findings.ok ? { ok: true as const, value: findings.value.effect } : findings;
  const rings = areas.rings.map((ring, index): RingMark => {
    const name = names.rings[index] ?? { name: zones.ring(index + 1), distance: '' };
    const none = fail({ why: 'too-few-before', before: ring.total.before } as const);
    const found = findings.ok ? findings.value.rings[index] : refused;
    return { ...name, isTreatment: false, change: changeMark(ring.total, found ?? none) };
  });
  const first = {
    ...names.treatment,
    isTreatment: true,
    change: changeMark(areas.treatment.total, treatment),
  };
  return [first, ...rings];
}

/** The rows of the table of the ring chart, by the name of each area with its distance. */
export function ringRows(marks: readonly RingMark[]): NamedChange[] {
  return marks.map(({ name, distance, change }) => ({
    name: distance === '' ? name : `${name} (${distance})`,
    change,
  }));
}

/** The ring chart in a sentence or two; `concluded` is what the verdict says of the change at the camera. */
export function ringSummary(marks: readonly RingMark[], concluded: Concluded): string {
  const treatment = marks.find(({ isTreatment }) => isTreatment)?.change;
  if (treatment === undefined) return '';
  const { percent, text, isOpen } = treatment;
  const place =
    percent === null
      ? words.counts(text)
      : words.place(
          changeUnder(
            // A change around zero says so itself.
            isOpen ? 'no-difference-seen' : concluded,
            words.change(percent.value, percent.low, percent.high),
          ),
        );
  return `${place} ${ringsSentence(marks.filter((mark) => !mark.isTreatment))}`.trimEnd();
}

function ringsSentence(rings: readonly RingMark[]): string {
  if (rings.length === 0) return words.noRings;
  const named = (is: (value: number) => boolean): string =>
    words.ringNames(
      rings.flatMap(({ name, change }) =>
        change.percent !== null && !change.isOpen && is(change.percent.value) ? [name] : [],
      ),
    );
  const [more, less] = [named((value) => value > 0), named((value) => value < 0)];
  if (more === '' && less === '')
    return rings.every(({ change }) => change.percent === null) ? '' : words.noneMoved;
  return [more === '' ? '' : words.more(more), less === '' ? '' : words.less(less)]
    .filter((part) => part !== '')
    .join(' ');
}
