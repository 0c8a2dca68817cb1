import { useId } from 'react';
import { FieldProblem } from './field-problem.tsx';
import './choice.css';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** A named group of radio buttons. `look` decides between a list, rows of one quiet panel, and one bar of buttons. */
export function Choice<Value extends string>({
  legend,
  legendHidden = false,
  look = 'list',
  options,
  value,
  onChoose,
}: {
  readonly legend: string;
  readonly legendHidden?: boolean;
  readonly look?: 'list' | 'rows' | 'bar';
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className={`vb-choice vb-choice--${look}`}>
      <legend className={legendHidden ? 'vb-hidden' : 'vb-choice__legend'}>{legend}</legend>
      <div className="vb-choice__options">
        {options.map((option) => (
          <label
            key={option.value}
            className="vb-choice__option utrecht-form-label utrecht-form-label--radio"
          >
            <input
              type="radio"
              className="utrecht-radio-button utrecht-radio-button--html-input"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One checkbox with its label. */
export function Toggle({
  label,
  checked,
  disabled = false,
  onChange,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label className="vb-choice__option utrecht-form-label utrecht-form-label--checkbox">
      <input
        type="checkbox"
        className="utrecht-checkbox utrecht-checkbox--html-input vb-checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

/**
 * A select with its label above it and, where something is wrong, one sentence about that. `id` lets a list of
 * problems move the focus here.
 */
export function Select<Value extends string>({
  id: givenId,
  label,
  labelHidden = false,
  problem,
  groups,
  value,
  onChoose,
}: {
  readonly id?: string;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly problem?: string | undefined;
  readonly groups: readonly { readonly name: string | null; readonly options: readonly Option<Value>[] }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const all = groups.flatMap((group) => group.options);
  return (
    <div className="vb-select">
      <label htmlFor={id} className={labelHidden ? 'vb-hidden' : 'utrecht-form-label'}>
        {label}
      </label>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select"
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={(event) => {
          const chosen = all.find((option) => option.value === event.target.value);
          if (chosen !== undefined) onChoose(chosen.value);
        }}
      >
        {groups.map((group) =>
          group.name === null ? (
            group.options.map((option) => <SelectOption key={option.value} {...option} />)
          ) : (
            <optgroup key={group.name} label={group.name}>
              {group.options.map((option) => (
                <SelectOption key={option.value} {...option} />
              ))}
            </optgroup>
          ),
        )}
      </select>
      {problem === undefined ? null : <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>}
    </div>
  );
}

function SelectOption({ value, label }: Option<string>) {
  return <option value={value}>{label}</option>;
}
