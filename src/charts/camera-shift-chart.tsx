import type { Shifts } from '../analysis/cameras/shifts.ts';
import { cameraBeeld } from '../text/nl/camera-beeld.ts';
import { ChangeTable } from './camera-change-table.tsx';
import { CameraFigure } from './camera-figure.tsx';
import type { TableLook } from './camera-figure.tsx';
import { CameraRows } from './camera-rows.tsx';
import { shiftRows, shiftSummary } from './camera-shift.ts';

const words = cameraBeeld.shift;

/** Whether it moved to other hours or to other kinds: every part before against after, beside the control. */
export function CameraShiftChart({
  by,
  shifts,
  hasNote = true,
  table = 'folded',
}: {
  readonly by: 'hour' | 'kind';
  readonly shifts: Shifts;
  /** Said once where several stand under one another. */
  readonly hasNote?: boolean;
  readonly table?: TableLook;
}) {
  const rows = shiftRows(shifts);
  if (!rows.ok) return <p>{words.refused}</p>;
  const summary = shiftSummary(rows.value);
  return (
    <CameraFigure
      summary={summary}
      notes={[...(by === 'kind' ? [words.kindNote] : []), ...(hasNote ? [words.note] : [])]}
      look={table}
      table={<ChangeTable caption={words.caption[by]} nameColumn={words.column[by]} rows={rows.value} />}
    >
      <CameraRows label={`${words.caption[by]}. ${summary}`} rows={rows.value} />
    </CameraFigure>
  );
}
