import { Heading } from '@nl-design-system-candidate/heading-react';
import type { ReactNode } from 'react';
import { useId } from 'react';
import './card.css';

/** A titled section on a card; the title names the region for screen readers. */
export function Card({
  title,
  level = 2,
  mark,
  actions,
  className = '',
  children,
}: {
  readonly title: ReactNode;
  readonly level?: 2 | 3;
  /** Stands before the title: a number or an icon. */
  readonly mark?: ReactNode;
  readonly actions?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={`vb-card ${className}`} aria-labelledby={id}>
      <div className="vb-card__head">
        {mark}
        <Heading level={level} id={id} className="vb-card__title">
          {title}
        </Heading>
        {actions === undefined ? null : <div className="vb-card__actions">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
