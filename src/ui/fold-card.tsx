import { Heading } from '@nl-design-system-candidate/heading-react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { Card } from './card.tsx';
import { usePhone } from './use-media.ts';
import './fold-card.css';

/** A card for what is read later: folded until asked for, on a phone or everywhere, and whole on paper. */
export function FoldCard({
  title,
  className = '',
  folds = 'phone',
  children,
}: {
  readonly title: string;
  readonly className?: string;
  /** Where it is folded; elsewhere it is a card like any other. */
  readonly folds?: 'phone' | 'everywhere';
  readonly children: ReactNode;
}) {
  const id = useId();
  const isPhone = usePhone();
  if (!isPhone && folds === 'phone')
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
