import type { ActionStatus } from '../../policy/schema.ts';

const shapes: Readonly<Record<ActionStatus['status'], string>> = {
  'niet gestart': '',
  loopt: 'M8 1.5a6.5 6.5 0 0 1 0 13z',
  gereed: 'm4.75 8.25 2.25 2.25 4.25-4.75',
  vervallen: 'm5.25 5.25 5.5 5.5m0-5.5-5.5 5.5',
};

/** The status as a circle that fills, and its word. */
export function StatusMark({ status }: { readonly status: ActionStatus['status'] }) {
  return (
    <span className={`vb-stand vb-stand--${status.replace(' ', '-')}`}>
      <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
        <circle cx="8" cy="8" r="6.75" />
        <path d={shapes[status]} />
      </svg>
      <span>{status}</span>
    </span>
  );
}
