import { Link } from '@nl-design-system-candidate/link-react';
import { Suspense, useState } from 'react';
import { useSession, useView } from '../../state/session.tsx';
import { nl } from '../../text/nl.ts';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import { Shape } from '../../ui/shape.tsx';
import { mappedIndicators } from '../../analysis/indicators/questions.ts';
import { lazyPart } from '../../ui/lazy-part.ts';

const WhereMap = lazyPart(() => import('./where-map.tsx'), 'WhereMap');

/** Where it happened, in one small map; the full map is one link away. Its code arrives after the cards, which stay if it does not. */
export function WherePanel({ isWaiting }: { readonly isWaiting: boolean }) {
  const { municipality } = useSession();
  const { linkTo } = useView();
  const mapped = mappedIndicators(municipality);
  const [chosen, setChosen] = useState(mapped[0]?.id ?? '');
  const indicator = mapped.find((candidate) => candidate.id === chosen) ?? mapped[0];
  const words = nl.overzicht.map;
  if (indicator === undefined) return null;
  return (
    <Card
      title={words.title}
      className="vb-where"
      actions={
        <>
          <Choice
            legend={words.choose}
            legendHidden
            look="bar"
            options={mapped.map(({ id, name }) => ({ value: id, label: name }))}
            value={indicator.id}
            onChoose={setChosen}
          />
          <Link href={linkTo('kaart', { map: { indicators: [indicator.id] } })}>{words.toMap}</Link>
        </>
      }
    >
      {isWaiting ? (
        <Shape label={words.loading} height={20} />
      ) : (
        <ErrorBoundary reset={indicator.id}>
          <Suspense fallback={<Shape label={words.loading} height={20} />}>
            <WhereMap indicator={indicator} />
          </Suspense>
        </ErrorBoundary>
      )}
    </Card>
  );
}
