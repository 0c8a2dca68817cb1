import { Heading } from '@nl-design-system-candidate/heading-react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { Card } from './card.tsx';
import { usePhone } from './use-media.ts';
import './fold-card.css';

/** A card for what is read later: folded on a phone until asked for, and a card like any other elsewhere and on paper. */
export function FoldCard({
  title,
  className = '',
  children,
}: {
  readonly title: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  const isPhone = usePhone();
  if (!isPhone)
    return (
      <Card title={title} className={className}>
        {children}
      </Card>
    );
  return (
    <section className={`vb-card ${className}`} aria-labelledby={id}>
      <details className="vb-fold">
        <summary>
          <Heading level={2} id={id} className="vb-card__title">
            {title}
          </Heading>
        </summary>
        <div className="vb-fold__body">{children}</div>
      </details>
    </section>
  );
}
