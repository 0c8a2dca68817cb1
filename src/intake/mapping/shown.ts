import { shownLabel } from '../personal/mask.ts';

/** A cell as a page may see it: nothing of a person, and not too long. The digits of an area can look like those of a person. */
export function shownCell(cell: string): string {
  return isAreaCode(cell) ? cell : shownLabel(cell).slice(0, 60);
}

/** The form of a CBS code of a gemeente, wijk or buurt. */
export function isAreaCode(cell: string): boolean {
  return /^(?:GM|WK|BU)\d{4,8}$/.test(cell);
}
