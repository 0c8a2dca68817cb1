import { Heading } from '@nl-design-system-candidate/heading-react';
import { uitvoering as words } from '../../text/nl/uitvoering.ts';
import type { Listed } from './grid.tsx';
import { isIn } from './filter.ts';
import { OpenButton } from './open-button.tsx';
import { PointDetail } from './point-detail.tsx';
import { Standing } from './standing.tsx';

/** The action points one under the other, their quarters in the words of the plan: the grid for a narrow window. */
export function Cards({ groups, quarters, now, open, onOpen }: Listed) {
  return groups.map(({ priority, rows }) => (
    <section key={priority.id} className="vb-points">
      <Heading level={2}>
        {priority.number}. {priority.title}
      </Heading>
      <p className="vb-muted">
        {words.grid.group(rows.length, rows.filter((row) => isIn(row, 'te laat')).length)}
      </p>
      <ul className="vb-points__list">
        {rows.map((progress) => (
          <li key={progress.point.id} className="vb-points__card">
            <Heading level={3}>
              <OpenButton
                id={progress.point.id}
                title={progress.point.title}
                isOpen={open === progress.point.id}
                onOpen={() => onOpen(progress.point.id)}
              />
            </Heading>
            <Standing progress={progress} />
            <p>
              {words.detail.planning}: {progress.point.planning.text}
            </p>
            <p className="vb-muted">{progress.point.owners.join(', ')}</p>
            {open === progress.point.id ? (
              <PointDetail progress={progress} quarters={quarters} now={now} />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  ));
}
