import { useEffect, useRef } from 'react';
import { Notice } from './notice.tsx';
import './problem-list.css';

/** One thing that is wrong with a form, and the id of the field, or of the box around it, that puts it right. */
export interface ListedProblem {
  readonly field: string;
  readonly text: string;
}

/**
 * Everything that is wrong with a form, above it. Takes the focus with every attempt to save (`attempt` counts them);
 * each line leads to its field.
 */
export function ProblemList({
  title,
  problems,
  attempt,
}: {
  readonly title: string;
  readonly problems: readonly ListedProblem[];
  readonly attempt: number;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [attempt]);
  return (
    <div ref={box} tabIndex={-1} className="vb-problems">
      <Notice tone="error" title={title}>
        <ul>
          {problems.map(({ field, text }) => (
            <li key={field}>
              <button type="button" className="vb-problems__link" onClick={() => focusField(field)}>
                {text}
              </button>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function focusField(id: string): void {
  const found = document.getElementById(id);
  const fields = 'input, select, textarea';
  const field = found?.matches(fields) === false ? found.querySelector<HTMLElement>(fields) : found;
  field?.focus();
}
