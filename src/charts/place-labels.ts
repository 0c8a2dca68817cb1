/** A dot with a label, in CSS pixels. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  /** Room that the label needs; zero for a dot without one. */
  readonly width: number;
}

/** Where the text of a label starts, on its base line. */
interface PlacedLabel {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const lineHeight = 16;
const radius = 7;

/**
 * A place for each label beside its dot that covers no dot and no label placed before it, and stays between `from` and
 * `to`. Null for a dot without a label, and for one that no place is free for, as on a phone: its table has the name.
 */
export function placeLabels(dots: readonly Dot[], from: number, to: number): (PlacedLabel | null)[] {
  const taken: Box[] = dots.map(({ x, y }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  return dots.map((dot) => {
    if (dot.width === 0) return null;
    const places = placesOf(dot).filter(({ left, right }) => left >= from && right <= to);
    const place = places.find((box) => taken.every((other) => !overlap(box, other)));
    if (place === undefined) return null;
    taken.push(place);
    return { x: place.left, y: place.bottom - 4 };
  });
}

/** To the right, to the left, above and below, nearest first. */
function placesOf({ x, y, width }: Dot): Box[] {
  const box = (left: number, middle: number): Box => ({
    left,
    right: left + width,
    top: middle - lineHeight / 2,
    bottom: middle + lineHeight / 2,
  });
  const sides = [0, 14, -14, 28, -28].flatMap((shift) => [
    box(x + radius + 2, y + shift),
    box(x - radius - 2 - width, y + shift),
  ]);
  return [
    ...sides.slice(0, 2),
    box(x - width / 2, y - radius - 9),
    box(x - width / 2, y + radius + 9),
    ...sides.slice(2),
  ];
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
