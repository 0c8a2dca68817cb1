import type { Choice, Robustness } from '../domain/camera-effect/robustness.ts';
import type { VerdictCode } from '../domain/camera-effect/verdict.ts';
import { cameraBeeld } from '../text/nl/camera-beeld.ts';
import { gridSummary, gridTables } from './camera-grid.ts';
import type { GridCell, GridTable } from './camera-grid.ts';
import './camera-figure.css';
import './camera-grid-chart.css';

const words = cameraBeeld.grid;

/** Whether the verdict depends on the choices: a table of words and shapes per control, so it is its own twin. */
export function CameraGridChart({
  robustness,
  main,
  own,
  controls,
}: {
  readonly robustness: Robustness;
  /** The verdict of the design itself. */
  readonly main: VerdictCode;
  /** The choices of the design itself, where they are in the grid. */
  readonly own: Choice | null;
  /** Names of the controls, in the order of the choices. */
  readonly controls: readonly string[];
}) {
  return (
    <figure className="vb-camera">
      <p className="vb-camera__summary">
        <strong>{gridSummary(robustness)}</strong>
      </p>
      <div className="vb-camera-grid">
        {gridTables(robustness, main, own, controls).map((table) => (
          <ControlTable key={table.control} table={table} />
        ))}
      </div>
      <p className="vb-camera__note">{words.note(own !== null)}</p>
    </figure>
  );
}

function ControlTable({ table: { control, years, rows } }: { readonly table: GridTable }) {
  const hasRadii = rows.some(({ radius }) => radius !== null);
  return (
    <table className="vb-camera-grid__table">
      <caption>{words.against(control)}</caption>
      <thead>
        <tr>
          {hasRadii ? <th scope="col">{words.radius}</th> : null}
          {years.map((year) => (
            <th key={year} scope="col">
              {words.years(year)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ radius, cells }) => (
          <tr key={radius}>
            {hasRadii ? <th scope="row">{radius === null ? '' : words.metres(radius)}</th> : null}
            {cells.map((cell, index) => (
              <td key={years[index]} className={classOf(cell)}>
                {cell === null ? null : <Cell cell={cell} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function classOf(cell: GridCell | null): string {
  if (cell === null) return '';
  const look = cell.isSame ? 'same' : cell.shape === 'none' ? 'none' : 'other';
  return `vb-camera-grid__cell vb-camera-grid__cell--${look} ${cell.isOwn ? 'vb-camera-grid__cell--own' : ''}`;
}

const paths = {
  down: 'M8 2V13M3.5 8.5 8 13 12.5 8.5',
  up: 'M8 14V3M3.5 7.5 8 3 12.5 7.5',
  level: 'M2.5 6H13.5M2.5 10H13.5',
  unsure: 'M2 8C4 3.5 6 3.5 8 8S12 12.5 14 8',
  none: 'M3.5 12.5 12.5 3.5',
} as const;

function Cell({ cell: { word, shape, isOwn } }: { readonly cell: GridCell }) {
  return (
    <>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={paths[shape]} />
      </svg>
      <span>{word}</span>
      {isOwn ? <span className="vb-hidden">{words.own}</span> : null}
    </>
  );
}
