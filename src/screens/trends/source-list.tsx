import { usedSources } from '../../charts/sources.ts';
import type { Answer } from '../../engine/answer.ts';
import { useSession } from '../../state/session.tsx';
import { trends } from '../../text/nl/trends.ts';

/** Where every figure comes from: one line per series that was used, with its file when a person loaded it. */
export function SourceList({
  answers,
  nameKeys,
}: {
  readonly answers: readonly { readonly area: string; readonly answer: Answer }[];
  readonly nameKeys: (keys: readonly string[]) => string;
}) {
  const { catalogue } = useSession();
  const fileOf = (set: string): string | null =>
    catalogue.sets.find((candidate) => candidate.id === set)?.file ?? null;
  return (
    <div className="vb-sources vb-small vb-muted">
      <span>{trends.source}</span>
      <ul>
        {answers.flatMap(({ area, answer }) =>
          usedSources(answer).map((used) => (
            <li key={`${area} ${used.set} ${used.title} ${used.keys.join()}`}>
              {trends.sourceOf(
                area,
                used.title,
                used.source,
                nameKeys(used.keys),
                fileOf(used.set),
                used.fictief,
              )}
            </li>
          )),
        )}
      </ul>
    </div>
  );
}
