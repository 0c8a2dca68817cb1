import type { Choice, Robustness, RobustnessCell } from '../domain/camera-effect/robustness.ts';
import type { VerdictCode } from '../domain/camera-effect/verdict.ts';
import { cameraBeeld } from '../text/nl/camera-beeld.ts';

/** One combination of choices: its word, its shape, and whether it is the same picture as the design's. */
export interface GridCell {
  readonly word: string;
  readonly shape: 'down' | 'up' | 'peak' | 'level' | 'unsure' | 'none';
  readonly isSame: boolean;
  /** The choices that were fixed beforehand, which the verdict is of. */
  readonly isOwn: boolean;
}

/** A table per control: radii down (one row without a name where the area is no circle), years across. */
export interface GridTable {
  readonly control: string;
  readonly years: readonly number[];
  readonly rows: readonly { readonly radius: number | null; readonly cells: readonly (GridCell | null)[] }[];
}

const shapes = {
  fall: 'down',
  rise: 'up',
  'may-be-peak': 'peak',
  'no-difference-seen': 'level',
  'cannot-measure': 'unsure',
  unclear: 'unsure',
  'precondition-fails': 'unsure',
  'choices-disagree': 'unsure',
  'no-verdict': 'none',
  refused: 'none',
} as const satisfies Record<RobustnessCell['code'], GridCell['shape']>;

/** The verdict under every choice, per control. `names` are those of the controls, in the order of the choices. */
export function gridTables(
  { cells, main }: Robustness,
  own: Choice | null,
  names: readonly string[],
): GridTable[] {
  const distinct = <Value>(read: (choice: Choice) => Value): Value[] => [
    ...new Set(cells.map(({ choice }) => read(choice))),
  ];
  const years = distinct((choice) => choice.years);
  const radii = distinct((choice) => choice.radius);
  return distinct((choice) => choice.control).map((control) => ({
    control: names[control] ?? cameraBeeld.grid.control(control + 1),
    years,
    rows: radii.map((radius) => ({
      radius,
      cells: years.map((year) => {
        const choice = { radius, years: year, control };
        const found = cells.find((cell) => isSameChoice(cell.choice, choice));
        return found === undefined ? null : gridCell(found, main, own);
      }),
    })),
  }));
}

/** A picture that choices give, and how many of them give it. */
export interface GridKey extends Pick<GridCell, 'word' | 'shape' | 'isSame'> {
  readonly count: number;
}

/** What the choices give, those that agree with the design first, then the most frequent. */
export function gridKeys(tables: readonly GridTable[]): GridKey[] {
  const keys = new Map<string, GridKey>();
  for (const cell of tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))) {
    if (cell === null) continue;
    const { word, shape, isSame } = cell;
    keys.set(word, { word, shape, isSame, count: (keys.get(word)?.count ?? 0) + 1 });
  }
  return [...keys.values()].sort((a, b) => Number(b.isSame) - Number(a.isSame) || b.count - a.count);
}

function gridCell({ choice, code }: RobustnessCell, main: VerdictCode, own: Choice | null): GridCell {
  return {
    word: cameraBeeld.grid.words[code],
    shape: shapes[code],
    isSame: code !== 'refused' && pictureOf(code) === pictureOf(main),
    isOwn: own !== null && isSameChoice(choice, own),
  };
}

/** Not seeing a difference and not being able to are the same picture, as in the count of what agrees. */
function pictureOf(code: VerdictCode): VerdictCode {
  return code === 'cannot-measure' ? 'no-difference-seen' : code;
}

function isSameChoice(one: Choice, other: Choice): boolean {
  return one.radius === other.radius && one.years === other.years && one.control === other.control;
}

/** How many choices agree, in a sentence. */
export function gridSummary({ same, evaluated, cells }: Robustness): string {
  return cameraBeeld.grid.summary(same, cells.length, cells.length - evaluated);
}
