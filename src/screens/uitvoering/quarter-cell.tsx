import { uitvoering as words } from '../../text/nl/uitvoering.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import type { CellMark, CellPlan } from './cells.ts';

interface Shown {
  readonly plan: CellPlan;
  readonly mark: CellMark | null;
}

const icons: Readonly<Partial<Record<CellMark, IconName>>> = {
  done: 'check',
  dropped: 'cross',
  late: 'alert',
  due: 'arrow',
};

/** What the plan says of one quarter and what became of it, as a shape. */
export function QuarterShape({ plan, mark }: Shown) {
  const icon = mark === null ? undefined : icons[mark];
  return (
    <span className={`vb-quarter vb-quarter--${plan} ${mark === null ? '' : `vb-quarter--${mark}`}`}>
      {icon === undefined ? null : (
        <span className="vb-quarter__mark">
          <Icon name={icon} />
        </span>
      )}
    </span>
  );
}

/** The shape, and the same in words for who does not see it. */
export function QuarterCell({ plan, mark }: Shown) {
  return (
    <>
      <QuarterShape plan={plan} mark={mark} />
      <span className="vb-hidden">
        {mark === null ? words.plan[plan] : `${words.plan[plan]}, ${words.mark[mark]}`}
      </span>
    </>
  );
}
