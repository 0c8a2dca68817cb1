import type { MapPicture } from '../domain/meeting/slide.ts';
import type { NamedPoint } from './ground.ts';
import { isInside, letterWidth, meet, type Taken } from './line-names.ts';

/** A name in a drawing: where its base line begins in the middle. */
interface DrawnName {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface PictureNames {
  readonly marks: readonly DrawnName[];
  readonly places: readonly DrawnName[];
  /** What they take, signs included, for names that come after them. */
  readonly taken: readonly Taken[];
}

interface Room {
  readonly width: number;
  readonly height: number;
  /** Height of a letter, in the units of the drawing. */
  readonly letter: number;
  readonly pointOf: (point: readonly [x: number, y: number]) => readonly [x: number, y: number];
}

/** Where a name may stand beside its point, in heights of a letter: nearest first. */
const besideMark = [-1.1, 1.5, -2.2] as const;
const besidePlace = [0, -1.2, 1.4, -2.4, 2.6] as const;

/**
 * The names of a drawing: those of its marks beside their signs, then those of places, none under a sign or over another
 * name. A name without room is left out: the sign itself never is.
 */
export function pictureNames(
  marks: MapPicture['marks'],
  places: readonly NamedPoint[],
  room: Room,
): PictureNames {
  const { letter, pointOf } = room;
  const taken: Taken[] = marks.map(({ x, y }) => {
    const [left, top] = pointOf([x, y]);
    return { x: left, y: top, halfWidth: letter * 0.7, halfHeight: letter * 0.7 };
  });
  const named = (points: readonly NamedAt[], offsets: readonly number[]): DrawnName[] =>
    points.flatMap(({ name, x, y }) => {
      const [left, top] = pointOf([x, y]);
      const halfWidth = (name.length * letterWidth * letter) / 2;
      const boxes = offsets.map((offset) => ({
        x: Math.min(room.width - halfWidth, Math.max(halfWidth, left)),
        y: top + offset * letter,
        halfWidth,
        halfHeight: letter * 0.55,
      }));
      const box = boxes.find(
        (one) => isInside(one, room.width, room.height) && !taken.some((other) => meet(one, other)),
      );
      if (box === undefined) return [];
      taken.push(box);
      return [{ text: name, x: box.x, y: box.y + letter * 0.35 }];
    });
  const isIn = ({ x, y }: NamedAt): boolean => {
    const [left, top] = pointOf([x, y]);
    return left >= 0 && left <= room.width && top >= 0 && top <= room.height;
  };
  const drawnMarks = named(marks, besideMark);
  const drawnPlaces = named(
    places.filter(isIn).toSorted((a, b) => ranks[a.sort] - ranks[b.sort]),
    besidePlace,
  );
  return { marks: drawnMarks, places: drawnPlaces, taken };
}

interface NamedAt {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** A village is looked for before a station. */
const ranks: Readonly<Record<NamedPoint['sort'], number>> = { dorp: 0, kern: 1, station: 2 };
