import { useSession } from '../../state/session.tsx';
import { uitvoering as words } from '../../text/nl/uitvoering.ts';
import { historyOfPoint } from './history.ts';
import { StatusMark } from './status-mark.tsx';

/** Everything that was said of one action point, newest first. */
export function HistoryList({ point }: { readonly point: string }) {
  const { municipality, dossier, today } = useSession();
  const told = historyOfPoint(point, municipality.actionStatuses, dossier.entries);
  if (told.length === 0) return <p className="vb-muted">{words.detail.noHistory}</p>;
  return (
    <ol className="vb-point__history">
      {told.map(({ status, date, note, role, fictief }, at) => (
        <li key={`${date} ${at}`}>
          <StatusMark status={status} />{' '}
          <span className="vb-muted">
            {[
              words.told(date),
              ...(role === null ? [] : [role]),
              ...(date > today ? [words.detail.later] : []),
              ...(fictief ? [words.fictief] : []),
            ].join(', ')}
          </span>
          {note === null ? null : <p>{note}</p>}
        </li>
      ))}
    </ol>
  );
}
