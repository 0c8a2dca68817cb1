import type { CameraColumn } from '../../domain/csv/camera-columns.ts';
import { holdsName } from '../../domain/privacy/names.ts';
import { isPersonalLabel, personalSort, withoutCaseNumbers } from '../../domain/privacy/personal.ts';
import type { CameraRow } from './csv.ts';
import type { CameraField } from './form.ts';

/** The columns that take any text, and their fields; the others are numbers, days and corners, and checked as such. */
const textColumns = [
  { column: 'camera', field: 'name' },
  { column: 'id', field: 'name' },
  { column: 'soort', field: 'sort' },
  { column: 'eigenaar', field: 'owner' },
  { column: 'doel', field: 'goal' },
  { column: 'besluit', field: 'decision' },
  { column: 'grondslag', field: 'ground' },
  { column: 'andere_maatregelen', field: 'otherMeasures' },
  { column: 'lichter_middel', field: 'lighterMeans' },
  { column: 'opmerking', field: 'note' },
  { column: 'plek_bevestigd', field: 'isPlaceSure' },
  { column: 'fictief', field: 'isReal' },
] as const satisfies readonly { readonly column: CameraColumn; readonly field: CameraField }[];

type TextColumn = (typeof textColumns)[number];

/**
 * The first column of a line of a file that holds something about a person, and its field; null where none does. What
 * `standing` says already (the cells of the camera as it stands) comes in no further, and is left alone.
 */
export function personalColumn(
  cells: CameraRow,
  standing: Readonly<Record<CameraColumn, string>> | null = null,
): TextColumn | null {
  return (
    textColumns.find(({ column }) => {
      const cell = cells.get(column) ?? '';
      return cell !== standing?.[column] && isPersonalCell(column, cell);
    }) ?? null
  );
}

/** A besluit has the number of a case: only what stands beside that can be about a person. */
function isPersonalCell(column: TextColumn['column'], cell: string): boolean {
  if (column === 'camera') return isPersonalLabel(cell);
  const text = column === 'besluit' ? withoutCaseNumbers(cell) : cell;
  return personalSort(text) !== null || holdsName(text);
}
