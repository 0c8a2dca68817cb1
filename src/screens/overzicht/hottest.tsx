import type { HottestRequest } from '../../analysis/places/hottest.ts';
import { useSession } from '../../state/session.tsx';
import { useAnalysis } from '../../state/use-analysis.ts';
import { hottestText } from '../../text/hottest-text.ts';

/** Where it happened most, by a name that people know. */
export function Hottest({ indicator, span, sigma }: Omit<HottestRequest, 'about'>) {
  const { municipality } = useSession();
  const { finding } = useAnalysis({ about: 'hottest', indicator, span, sigma } as const);
  const said = finding === undefined ? null : hottestText(finding.figures, municipality.areas);
  if (said === null) return null;
  if (said.is === 'nowhere') return <p className="vb-where__hottest">{said.sentence}</p>;
  return (
    <p className="vb-where__hottest">
      <strong>
        {said.title}: {said.where}.
      </strong>{' '}
      {said.counted}
    </p>
  );
}
