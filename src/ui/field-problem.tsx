import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import './field-problem.css';

/** The sentence about what is wrong, under its field; the field names it by `id` as its description. */
export function FieldProblem({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <span id={id} className="vb-field-problem">
      <Icon name="cross" />
      <span>{children}</span>
    </span>
  );
}
