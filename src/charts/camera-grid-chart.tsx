import type { Choice, Robustness } from '../domain/camera-effect/robustness.ts';
import { cameraBeeld } from '../text/nl/camera-beeld.ts';
import { gridKeys, gridSummary, gridTables } from './camera-grid.ts';
import type { GridCell, GridKey, GridTable } from './camera-grid.ts';
import './camera-figure.css';
import './camera-grid-chart.css';

const words = cameraBeeld.grid;

/** Whether the verdict depends on the choices: a table of signs with their words per control, so it is its own twin. */
export function CameraGridChart({
  robustness,
  own,
  controls,
}: {
  readonly robustness: Robustness;
  /** The choices that were fixed beforehand, where they are in the grid: a person's own change no mark. */
  readonly own: Choice | null;
  /** Names of the controls, in the order of the choices. */
  readonly controls: readonly string[];
}) {
  const tables = gridTables(robustness, own, controls);
  return (
    <figure className="vb-camera">
      <p className="vb-camera__summary">
        <strong>{gridSummary(robustness)}</strong>
      </p>
      <div className="vb-camera-grid">
        {tables.map((table) => (
          <ControlTable key={table.control} table={table} />
        ))}
      </div>
      <ul className="vb-camera-grid__keys">
        {gridKeys(tables).map((key) => (
          <Key key={key.word} found={key} />
        ))}
      </ul>
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

function Key({ found }: { readonly found: GridKey }) {
  return (
    <li>
      <span className={`vb-camera-grid__cell vb-camera-grid__cell--${lookOf(found)}`}>
        <Sign shape={found.shape} />
      </span>
      {words.key(found.word, found.count)}
    </li>
  );
}

function classOf(cell: GridCell | null): string {
  if (cell === null) return '';
  const own = cell.isOwn ? 'vb-camera-grid__cell--own' : '';
  return `vb-camera-grid__cell vb-camera-grid__cell--${lookOf(cell)} ${own}`;
}

function lookOf({ isSame, shape }: Pick<GridCell, 'isSame' | 'shape'>): 'same' | 'none' | 'other' {
  if (isSame) return 'same';
  return shape === 'none' ? 'none' : 'other';
}

const paths = {
  down: 'M8 2V13M3.5 8.5 8 13 12.5 8.5',
  up: 'M8 14V3M3.5 7.5 8 3 12.5 7.5',
  peak: 'M2 13 8 3 14 13',
  level: 'M2.5 6H13.5M2.5 10H13.5',
  unsure: 'M2 8C4 3.5 6 3.5 8 8S12 12.5 14 8',
  none: 'M3.5 12.5 12.5 3.5',
} as const;

function Sign({ shape }: { readonly shape: GridCell['shape'] }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[shape]} />
    </svg>
  );
}

function Cell({ cell: { word, shape, isOwn } }: { readonly cell: GridCell }) {
  return (
    <>
      <Sign shape={shape} />
      <span className="vb-hidden">
        {word}
        {isOwn ? words.own : ''}
      </span>
    </>
  );
}
