import type { Entry } from '../../policy/dossier/entry.ts';
import { historyOf } from '../../policy/dossier/standing.ts';
import { useSession } from '../../state/session.tsx';
import { classificatie } from '../../text/nl/dossier-classificatie.ts';
import { Card } from '../../ui/card.tsx';
import { nameOf } from './classification-draft.ts';

const words = classificatie.history;

/** Everything the team wrote about what counts for an indicator, newest first. */
export function ClassificationHistory({ indicator }: { readonly indicator: string }) {
  const { dossier } = useSession();
  const entries = historyOf(dossier.entries, `classification ${indicator}`);
  if (entries.length === 0) return null;
  return (
    <Card title={words.title}>
      <ol className="vb-classification__history">
        {entries.map((entry) => (
          <Line key={entry.id} entry={entry} />
        ))}
      </ol>
    </Card>
  );
}

function Line({ entry }: { readonly entry: Entry }) {
  const { municipality } = useSession();
  if (entry.is !== 'classification') return null;
  const { content, at, role, why } = entry;
  const kinds = municipality.kinds.filter(({ id }) => content?.kinds.includes(id) === true).map(nameOf);
  const priorities = municipality.priorities
    .filter(({ id }) => content?.alsoUnder.includes(id) === true)
    .map(({ shortTitle }) => shortTitle);
  return (
    <li>
      <strong>{words.line(at, role)}</strong>
      <span>{content === null ? words.withdrawn : `${words.counted(kinds)} ${words.under(priorities)}`}</span>
      <span className="vb-muted">{words.why(why)}</span>
    </li>
  );
}
