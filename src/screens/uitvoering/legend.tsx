import { uitvoering as words } from '../../text/nl/uitvoering.ts';
import type { CellMark, CellPlan } from './cells.ts';
import { QuarterShape } from './quarter-cell.tsx';

const entries: readonly { readonly plan: CellPlan; readonly mark: CellMark | null }[] = [
  { plan: 'named', mark: null },
  { plan: 'within', mark: null },
  { plan: 'doubtful', mark: null },
  { plan: 'named', mark: 'done' },
  { plan: 'named', mark: 'due' },
  { plan: 'none', mark: 'overdue' },
  { plan: 'none', mark: 'late' },
  { plan: 'none', mark: 'dropped' },
];

/** What the shapes of the grid mean. */
export function Legend() {
  return (
    <ul className="vb-uitvoering__legend">
      {entries.map(({ plan, mark }) => (
        <li key={`${plan} ${mark ?? ''}`}>
          <QuarterShape plan={plan} mark={mark} />
          {mark === null ? words.plan[plan] : words.mark[mark]}
        </li>
      ))}
    </ul>
  );
}
