import { useMemo } from 'react';
import type { ImportReport } from '../../state/client.ts';
import { useSession } from '../../state/session.tsx';
import { formatCount } from '../../text/format.ts';
import { buiten } from '../../text/nl/gegevens-buiten.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { outsideShapes, type OutsideRow, type OutsideShapes } from './outside-shapes.ts';

/** Where the points lie that are outside the gemeente: a sketch with its table, and what it may mean. */
export function OutsideMap({ outside }: { readonly outside: ImportReport['outside'] }) {
  const { municipality } = useSession();
  const { rings, profile } = municipality;
  const shapes = useMemo(() => outsideShapes(outside, Object.values(rings)), [outside, rings]);
  if (shapes === null) return null;
  const shown = shapes.rows.reduce((sum, { records }) => sum + records, 0);
  return (
    <div className="vb-outside">
      <Sketch shapes={shapes} label={buiten.sketch(profile.name, shapes.rows)} />
      <div className="vb-outside__words">
        <p>{buiten.summary(profile.name, shapes.rows)}</p>
        {outside.kept === 0 ? null : <p>{buiten.kept(outside.kept, outside.records)}</p>}
        {shapes.hint === null ? null : <p>{buiten.hints[shapes.hint]}</p>}
        <DataTable
          caption={buiten.table}
          columns={columns}
          rows={shapes.rows}
          rowKey={({ direction }) => direction}
        />
        {shown === outside.records ? null : (
          <p className="vb-muted">{buiten.notDrawn(outside.records - shown)}</p>
        )}
        <p className="vb-muted">{buiten.note}</p>
      </div>
    </div>
  );
}

const columns: readonly Column<OutsideRow>[] = [
  { name: buiten.direction, rowHeader: true, cell: ({ direction }) => buiten.directions[direction] },
  { name: buiten.distance, cell: ({ nearest, farthest }) => buiten.far(nearest, farthest) },
  { name: buiten.points, numeric: true, cell: ({ records }) => formatCount(records) },
];

function Sketch({ shapes, label }: { readonly shapes: OutsideShapes; readonly label: string }) {
  const { width, height, outline, dots, circles } = shapes;
  return (
    <svg className="vb-outside__sketch" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <path className="vb-outside__border" d={outline} />
      <path className="vb-outside__land" d={outline} />
      {circles.map(({ x, y, radius, km, label: [labelX, labelY] }) => (
        <g key={km}>
          <circle className="vb-outside__circle" cx={x} cy={y} r={radius} />
          <text className="vb-outside__km" x={labelX} y={labelY}>
            {buiten.km(km)}
          </text>
        </g>
      ))}
      {dots.map(({ x, y, radius }) => (
        <circle key={`${x} ${y}`} className="vb-outside__dot" cx={x} cy={y} r={radius} />
      ))}
    </svg>
  );
}
