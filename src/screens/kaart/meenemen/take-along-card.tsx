import { Suspense, useState } from 'react';
import type { Bounds } from '../../../domain/geo/polygon.ts';
import { meenemen } from '../../../text/nl/meenemen.ts';
import { Card } from '../../../ui/card.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { Shape } from '../../../ui/shape.tsx';
import type { Side } from '../sides.ts';

const TakeAlong = lazyPart(() => import('./take-along.tsx'), 'TakeAlong');

/** The way to take a map along; what it takes is drawn once a person asks. */
export function TakeAlongCard({
  side,
  isOneOfTwo,
  seen,
}: {
  readonly side: Side;
  readonly isOneOfTwo: boolean;
  readonly seen: Bounds | null;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Card title={meenemen.titleOf(isOneOfTwo ? side.name : null)} className="vb-take">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{meenemen.open}</summary>
        {isOpen ? (
          <Suspense fallback={<Shape label={meenemen.loading} height={12} />}>
            <TakeAlong side={side} seen={seen} />
          </Suspense>
        ) : null}
      </details>
    </Card>
  );
}
