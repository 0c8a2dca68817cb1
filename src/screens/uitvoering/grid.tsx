import { Fragment } from 'react';
import type { Quarter } from '../../domain/time/quarter.ts';
import type { ActionProgress } from '../../policy/execution.ts';
import type { Priority } from '../../policy/schema.ts';
import { uitvoering as words } from '../../text/nl/uitvoering.ts';
import { cellsOf } from './cells.ts';
import { isIn } from './filter.ts';
import { OpenButton } from './open-button.tsx';
import { PointDetail } from './point-detail.tsx';
import { QuarterCell } from './quarter-cell.tsx';
import { Standing } from './standing.tsx';

/** What the grid and the cards both show. */
export interface Listed {
  readonly groups: readonly {
    readonly priority: Priority;
    readonly rows: readonly ActionProgress[];
  }[];
  readonly quarters: readonly Quarter[];
  readonly now: Quarter;
  /** The action point that is unfolded; null for none. */
  readonly open: string | null;
  readonly onOpen: (id: string) => void;
}

/** The action points on their quarters: a table whose rows unfold. */
export function Grid({ groups, quarters, now, open, onOpen }: Listed) {
  const first = quarters[0] ?? now;
  const width = quarters.length + 3;
  return (
    <table className="vb-grid">
      <caption className="vb-hidden">{words.grid.caption(first, quarters.at(-1) ?? first)}</caption>
      <colgroup>
        <col className="vb-grid__point" />
        <col className="vb-grid__owner" />
        <col className="vb-grid__standing" />
        <col span={quarters.length} className="vb-grid__quarter" />
      </colgroup>
      <GridHead quarters={quarters} now={now} />
      {groups.map(({ priority, rows }) => (
        <tbody key={priority.id}>
          <tr className="vb-grid__group">
            <th scope="rowgroup" colSpan={width}>
              {priority.number}. {priority.title}{' '}
              <span className="vb-muted">
                {words.grid.group(rows.length, rows.filter((row) => isIn(row, 'te laat')).length)}
              </span>
            </th>
          </tr>
          {rows.map((progress) => (
            <Fragment key={progress.point.id}>
              <Row
                progress={progress}
                quarters={quarters}
                now={now}
                isOpen={open === progress.point.id}
                onOpen={() => onOpen(progress.point.id)}
              />
              {open === progress.point.id ? (
                <tr className="vb-grid__detail">
                  <td colSpan={width}>
                    <PointDetail progress={progress} quarters={quarters} now={now} />
                  </td>
                </tr>
              ) : null}
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function GridHead({ quarters, now }: { readonly quarters: readonly Quarter[]; readonly now: Quarter }) {
  const years = [...new Set(quarters.map(yearOf))];
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {words.grid.point}
        </th>
        <th scope="col" rowSpan={2}>
          {words.grid.owner}
        </th>
        <th scope="col" rowSpan={2}>
          {words.grid.status}
        </th>
        {years.map((year) => (
          <th
            key={year}
            scope="colgroup"
            colSpan={quarters.filter((quarter) => yearOf(quarter) === year).length}
            className="vb-grid__year"
          >
            {year}
          </th>
        ))}
      </tr>
      <tr>
        {quarters.map((quarter) => (
          <th key={quarter} scope="col" className={columnClass(quarter, now)}>
            <span aria-hidden="true">{words.grid.inYear(quarter)}</span>
            <span className="vb-hidden">{words.quarter(quarter)}</span>
            {quarter === now ? <span className="vb-grid__now">{words.grid.now}</span> : null}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Row({
  progress,
  quarters,
  now,
  isOpen,
  onOpen,
}: {
  readonly progress: ActionProgress;
  readonly quarters: readonly Quarter[];
  readonly now: Quarter;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}) {
  const { point, status } = progress;
  return (
    <tr
      className={`vb-grid__row vb-grid__row--${status.replace(' ', '-')} ${isOpen ? 'vb-grid__row--open' : ''}`}
    >
      <th scope="row">
        <OpenButton id={point.id} title={point.title} isOpen={isOpen} onOpen={onOpen} />
      </th>
      <td>{point.owners.join(', ')}</td>
      <td>
        <Standing progress={progress} />
      </td>
      {cellsOf(progress, quarters, now).map(({ quarter, plan, mark }) => (
        <td key={quarter} className={columnClass(quarter, now)}>
          <QuarterCell plan={plan} mark={mark} />
        </td>
      ))}
    </tr>
  );
}

function yearOf(quarter: Quarter): number {
  return Math.floor(quarter / 4);
}

function columnClass(quarter: Quarter, now: Quarter): string {
  return [
    'vb-grid__cell',
    ...(quarter % 4 === 0 ? ['vb-grid__cell--year'] : []),
    ...(quarter === now ? ['vb-grid__cell--now'] : []),
  ].join(' ');
}
