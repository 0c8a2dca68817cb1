import { agreementsOf, stateOf, type Agreement } from '../../policy/dossier/agreements.ts';
import { useSession } from '../../state/session.tsx';
import { formatDay } from '../../text/format.ts';
import { nl } from '../../text/nl.ts';

const words = nl.overzicht.agreed;
const shownAtMost = 3;

/** What was agreed and who does it: what is open first, then what was done. */
export function AgreedPart({ today }: { readonly today: string }) {
  const { dossier } = useSession();
  const agreements = agreementsOf(dossier.entries, null);
  const more = agreements.length - shownAtMost;
  return (
    <div className="vb-execution__part">
      <h3>{words.title}</h3>
      {agreements.length === 0 ? <p className="vb-muted">{words.none}</p> : null}
      <ul className="vb-execution__list">
        {agreements.slice(0, shownAtMost).map((agreement) => (
          <li key={agreement.agreement}>
            <span>
              {agreement.what} <span className="vb-muted">({agreement.who})</span>
            </span>{' '}
            <strong>{stateWords(agreement, today)}</strong>
          </li>
        ))}
        {more > 0 ? <li className="vb-muted">{words.more(more)}</li> : null}
      </ul>
    </div>
  );
}

function stateWords(agreement: Agreement, today: string): string {
  const { done, due } = agreement;
  if (done !== null) return words.done(formatDay(done));
  const day = due === null ? null : formatDay(due);
  return day !== null && stateOf(agreement, today) === 'late' ? words.late(day) : words.due(day);
}
