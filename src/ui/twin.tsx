import type { ReactNode } from 'react';
import './twin.css';

/** The table behind a picture, folded until asked for. */
export function Twin({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <details className="vb-twin">
      <summary>{label}</summary>
      <div className="vb-twin__body">{children}</div>
    </details>
  );
}
