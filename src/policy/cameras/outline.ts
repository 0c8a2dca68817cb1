import type { OutlineFault } from '../../domain/geo/outline.ts';
import { readPoint, writePoint } from './point.ts';

/** RD metres. */
export type Corner = [x: number, y: number];

export type OutlineProblem = 'corner' | 'many' | OutlineFault;

/** Reads one corner a line; the number (from 1) of the first line that cannot be read, where there is one. */
export function readCorners(text: string): { readonly corners: Corner[]; readonly unread: number | null } {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const corners: Corner[] = [];
  let unread: number | null = null;
  lines.forEach((line, index) => {
    if (line === '') return;
    const point = readPoint(line);
    if (point === null) unread ??= index + 1;
    else corners.push([point.x, point.y]);
  });
  return { corners: withoutClosing(corners), unread };
}

export function writeCorners(corners: readonly (readonly [number, number])[]): string {
  return corners.map(([x, y]) => writePoint(x, y)).join('\n');
}

/** A polygon is often written with its first corner again at the end. */
function withoutClosing(corners: Corner[]): Corner[] {
  const [first, last] = [corners[0], corners.at(-1)];
  const isClosed = corners.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return isClosed ? corners.slice(0, -1) : corners;
}

/** The same lines with one more corner, in whole metres. */
export function withCorner(text: string, { x, y }: { readonly x: number; readonly y: number }): string {
  const before = text.trim();
  const typed = writePoint(Math.round(x), Math.round(y));
  return before === '' ? typed : `${before}\n${typed}`;
}

/** The same lines without the last. */
export function withoutLastCorner(text: string): string {
  return text.trim().split('\n').slice(0, -1).join('\n');
}
