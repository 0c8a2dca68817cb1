import { lateSince, type ActionProgress } from '../../policy/execution.ts';
import { uitvoering as words } from '../../text/nl/uitvoering.ts';
import { Icon } from '../../ui/icon.tsx';
import { StatusMark } from './status-mark.tsx';

/** How an action point stands, in words and shapes: its status, since when, and what of it needs attention. */
export function Standing({ progress }: { readonly progress: ActionProgress }) {
  const { point, status, told, late, isDue } = progress;
  return (
    <div className="vb-action-state">
      <span className="vb-action-state__status">
        <StatusMark status={status} />{' '}
        <span className="vb-muted vb-small">
          {told === null ? words.untold : words.told(told.date)}
          {told?.fictief === true ? `, ${words.fictief}` : ''}
        </span>
      </span>
      {late === null ? null : (
        <span className="vb-action-state__flag vb-action-state__flag--late">
          <Icon name="alert" /> {words.late[late](lateSince(point, late))}
        </span>
      )}
      {isDue ? (
        <span className="vb-action-state__flag vb-action-state__flag--due">
          <Icon name="arrow" /> {words.due}
        </span>
      ) : null}
      {point.planning.uncertain ? (
        <span className="vb-action-state__flag vb-action-state__flag--doubt">
          <Icon name="question" /> {words.doubt}
        </span>
      ) : null}
    </div>
  );
}
