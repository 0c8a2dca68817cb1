import type { ReactNode } from 'react';

/** One numbered step of a card; the style counts the steps that are there. */
export function Step({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="vb-step">
      <h3 className="vb-step__title nl-heading nl-heading--level-3">{title}</h3>
      {children}
    </div>
  );
}
