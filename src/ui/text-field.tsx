import { useId } from 'react';
import { velden } from '../text/nl/velden.ts';
import { DateInput } from './date-input.tsx';
import { FieldProblem } from './field-problem.tsx';
import './text-field.css';

/**
 * A field to type in, with its label, a hint and, where something is wrong, one sentence about that. `id` lets a list
 * of problems move the focus here; `suggestions` are offered while a person types, and bind to nothing.
 */
export function TextField({
  id: givenId,
  label,
  labelHidden = false,
  hint: ownHint,
  problem,
  isWrong = problem !== undefined,
  sort = 'text',
  width = 'normal',
  suggestions = [],
  value,
  onChange,
}: {
  readonly id?: string;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: string;
  readonly problem?: string | undefined;
  /** Where the sentence about it stands elsewhere: two fields can share one. */
  readonly isWrong?: boolean;
  /** `number` brings up digits on a phone and takes any text; `long` has several lines; a day and a month are ISO. */
  readonly sort?: 'text' | 'number' | 'month' | 'date' | 'search' | 'long';
  readonly width?: 'short' | 'normal';
  readonly suggestions?: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const hint = ownHint ?? (sort === 'date' || sort === 'month' ? velden.hint[sort] : undefined);
  const shared = {
    id,
    value,
    'aria-invalid': isWrong,
    'aria-describedby': describedBy(id, hint, problem),
  };
  return (
    <div className="vb-field">
      <label htmlFor={id} className={labelHidden ? 'vb-hidden' : 'utrecht-form-label'}>
        {label}
      </label>
      {hint === undefined ? null : (
        <span id={`${id}-hint`} className="vb-muted vb-small">
          {hint}
        </span>
      )}
      {sort === 'long' ? (
        <textarea
          {...shared}
          className="vb-field__input vb-field__input--long"
          rows={3}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : sort === 'date' || sort === 'month' ? (
        <DateInput
          {...shared}
          className={`vb-field__input vb-field__input--${sort}`}
          sort={sort}
          onChange={onChange}
        />
      ) : (
        <input
          {...shared}
          className={`vb-field__input ${width === 'short' ? 'vb-field__input--short' : ''} vb-field__input--${sort}`}
          type={sort === 'search' ? 'search' : 'text'}
          inputMode={sort === 'number' ? 'decimal' : undefined}
          autoComplete="off"
          list={suggestions.length === 0 ? undefined : `${id}-list`}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {suggestions.length === 0 ? null : <Suggestions id={`${id}-list`} suggestions={suggestions} />}
      {problem === undefined ? null : <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>}
    </div>
  );
}

function Suggestions({ id, suggestions }: { readonly id: string; readonly suggestions: readonly string[] }) {
  return (
    <datalist id={id}>
      {suggestions.map((suggestion) => (
        <option key={suggestion} value={suggestion} />
      ))}
    </datalist>
  );
}

function describedBy(id: string, hint: string | undefined, problem: string | undefined): string | undefined {
  const ids = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(problem === undefined ? [] : [`${id}-problem`]),
  ];
  return ids.length === 0 ? undefined : ids.join(' ');
}
