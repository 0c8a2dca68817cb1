import { agreementsOf, stateOf, type Agreement } from '../../policy/dossier/agreements.ts';
import type { KnownMeeting } from '../../meeting/meetings.ts';
import { useSession } from '../../state/session.tsx';
import { formatDay } from '../../text/format.ts';
import { afspraken } from '../../text/nl/afspraken.ts';
import { overlegScherm } from '../../text/nl/overleg-scherm.ts';

const words = overlegScherm.report.agreements;

/** What was agreed in this meeting, and what stood open from before it. */
export function ReportAgreements({ known }: { readonly known: KnownMeeting | null }) {
  const { dossier } = useSession();
  // Of a frozen meeting as they stood when it was frozen: what came or was done after belongs to the next.
  const moment = known?.snapshot?.at;
  const entries = dossier.entries.filter(({ at }) => moment === undefined || at <= moment);
  const all = agreementsOf(entries, null);
  const made = all.filter(({ meeting }) => meeting !== undefined && meeting === known?.id);
  const open = all.filter((one) => !made.includes(one) && one.done === null);
  return (
    <section className="vb-report__page">
      <h2 className="vb-report__headline">{words.title}</h2>
      <Agreed agreements={made} caption={words.made} none={words.noneMade} />
      {open.length === 0 ? null : <Agreed agreements={open} caption={words.open} none="" />}
    </section>
  );
}

function Agreed({
  agreements,
  caption,
  none,
}: {
  readonly agreements: readonly Agreement[];
  readonly caption: string;
  readonly none: string;
}) {
  const { today } = useSession();
  if (agreements.length === 0) return <p>{none}</p>;
  return (
    <table className="vb-report__table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.due}</th>
        </tr>
      </thead>
      <tbody>
        {agreements.map((one) => (
          <tr key={one.agreement}>
            <th scope="row">{one.what}</th>
            <td>{one.who}</td>
            <td>
              {one.due === null ? afspraken.noDate : formatDay(one.due)}
              {stateOf(one, today) === 'late' ? ` (${words.late})` : ''}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
