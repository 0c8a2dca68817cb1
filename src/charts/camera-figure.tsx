import type { ReactNode } from 'react';
import { cameraBeeld } from '../text/nl/camera-beeld.ts';
import { Twin } from '../ui/twin.tsx';
import './camera-figure.css';

/** Folded on a screen; open, or left out, on paper. */
export type TableLook = 'folded' | 'open' | 'none';

/** A picture of an evaluation with what it says in a sentence, what to know about it, and its table. */
export function CameraFigure({
  summary,
  notes = [],
  table,
  look,
  children,
}: {
  readonly summary: string;
  readonly notes?: readonly string[];
  readonly table: ReactNode;
  readonly look: TableLook;
  readonly children: ReactNode;
}) {
  return (
    <figure className="vb-camera">
      {summary === '' ? null : <p className="vb-camera__summary">{summary}</p>}
      {children}
      {notes.map((note) => (
        <p key={note} className="vb-camera__note">
          {note}
        </p>
      ))}
      {look === 'folded' ? <Twin label={cameraBeeld.table}>{table}</Twin> : null}
      {look === 'open' ? table : null}
    </figure>
  );
}
