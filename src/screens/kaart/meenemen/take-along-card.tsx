import { Suspense, useState, type ReactNode } from 'react';
import type { Bounds } from '../../../domain/geo/polygon.ts';
import { meenemen } from '../../../text/nl/meenemen.ts';
import { Card } from '../../../ui/card.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { Shape } from '../../../ui/shape.tsx';
import type { Side } from '../sides.ts';

const TakeAlong = lazyPart(() => import('./take-along.tsx'), 'TakeAlong');
const TakeAlongDifference = lazyPart(() => import('./take-along-difference.tsx'), 'TakeAlongDifference');

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
  return (
    <Opened title={meenemen.titleOf(isOneOfTwo ? side.name : null)}>
      <TakeAlong side={side} seen={seen} />
    </Opened>
  );
}

/** The same of where two maps differ. */
export function TakeDifferenceCard({
  sides,
  seen,
}: {
  readonly sides: readonly Side[];
  readonly seen: Bounds | null;
}) {
  return (
    <Opened title={meenemen.titleOfDifference}>
      <TakeAlongDifference sides={sides} seen={seen} />
    </Opened>
  );
}

function Opened({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Card title={title} className="vb-take">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{meenemen.open}</summary>
        {isOpen ? (
          <Suspense fallback={<Shape label={meenemen.loading} height={12} />}>{children}</Suspense>
        ) : null}
      </details>
    </Card>
  );
}
