import type { Area, AreaId } from '../../domain/area/area.ts';
import type { Answer, Figure, Row } from '../../engine/answer.ts';
import { countShown, figureText } from '../../text/figure-text.ts';

const missing: Figure = { is: 'missing' };

/** A buurt in the list, with one figure per indicator that is shown. */
export interface ListRow {
  readonly id: AreaId;
  readonly name: string;
  readonly figures: readonly Figure[];
}

/** The rows in view, and the chosen one wherever it is; all of them as long as no map says what it shows. */
export function rowsInView(
  rows: readonly ListRow[],
  inView: ReadonlySet<AreaId> | null,
  selected: AreaId | null,
): ListRow[] {
  return rows.filter(({ id }) => inView === null || inView.has(id) || id === selected);
}

/** What is folded away at first: buurten with nothing, and buurten under the threshold `k`. */
export interface Folded {
  readonly zero: number;
  readonly below: number;
  readonly k: number | null;
  /** Withheld in full, and without a figure. */
  readonly withheld: number;
  readonly missing: number;
  /** Still above zero, but further down the list than what is shown at first. */
  readonly more: number;
}

/** The buurten of one or two Answers by area: most first, then what is withheld, then no figure; by name where equal. */
export function listRows(areas: readonly Area[], answers: readonly (readonly Row[])[]): ListRow[] {
  const names = new Map(areas.map(({ id, name }) => [id, name]));
  const figures = answers.map((rows) => new Map(rows.map(({ key, figure }) => [key, figure])));
  const ids = [...new Set(answers.flatMap((rows) => rows.map(({ key }) => key)))];
  return ids
    .map((id) => ({
      id,
      name: names.get(id) ?? id,
      figures: figures.map((found) => found.get(id) ?? missing),
    }))
    .sort((one, other) => weightOf(other) - weightOf(one) || one.name.localeCompare(other.name, 'nl'));
}

function weightOf({ figures }: ListRow): number {
  const [figure = missing] = figures;
  const count = countShown(figure);
  if (count !== null) return count;
  return figure.is === 'missing' ? -2 : -1;
}

/** The rows at first: the first `most` with a count above zero, and the chosen one wherever it stands. */
export function shortList(rows: readonly ListRow[], most: number, selected: AreaId | null): ListRow[] {
  const first = rows.filter(isAboveZero).slice(0, most);
  return rows.filter((row) => first.includes(row) || row.id === selected);
}

function isAboveZero({ figures }: ListRow): boolean {
  return figures.some((figure) => (countShown(figure) ?? 0) > 0);
}

/** What the rows that are not shown hold. */
export function foldedOf(rows: readonly ListRow[], shown: readonly ListRow[]): Folded {
  const hidden = rows.filter((row) => !shown.includes(row));
  const below = hidden.filter((row) => firstIs(row, 'below'));
  const k = below.flatMap(({ figures: [figure] }) => (figure?.is === 'below' ? [figure.k] : []));
  return {
    zero: hidden.filter((row) => firstIs(row, 'number') && !isAboveZero(row)).length,
    below: below.length,
    k: k[0] ?? null,
    withheld: hidden.filter((row) => firstIs(row, 'withheld')).length,
    missing: hidden.filter((row) => firstIs(row, 'missing')).length,
    more: hidden.filter((row) => firstIs(row, 'number') && isAboveZero(row)).length,
  };
}

/** The figure by which the list is ordered decides where a row is counted, so that every row counts once. */
function firstIs({ figures: [figure] }: ListRow, is: Figure['is']): boolean {
  return figure?.is === is;
}

/**
 * What no buurt is known of, of every column of the list by its name; without a name where there is one column. Empty
 * where that is nothing in any of them: with something in one, none of the others is passed over.
 */
export function unplacedOf(
  names: readonly string[],
  answers: readonly Pick<Answer, 'unplaced'>[],
): readonly (readonly [name: string | null, count: string])[] {
  const told = answers.flatMap(({ unplaced }, at) =>
    unplaced === null ? [] : [{ figure: unplaced, name: answers.length > 1 ? (names[at] ?? null) : null }],
  );
  const isNothing = told.every(({ figure }) => figure.is === 'number' && figure.value === 0);
  return isNothing ? [] : told.map(({ figure, name }) => [name, figureText(figure)]);
}
