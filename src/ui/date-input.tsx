import { useState, type ComponentProps } from 'react';
import { dateText, readDay, readMonth } from '../text/read-date.ts';

/**
 * A field for a day or a month that reads and shows Dutch in every browser: those of browsers follow their own
 * language, in which 3 April may stand as 4/3. It gives an ISO date (`2026-10-03`) or month (`2026-10`), and what was
 * typed where that is neither, so that the form can say so.
 */
export function DateInput({
  sort,
  value,
  onChange,
  ...rest
}: Omit<ComponentProps<'input'>, 'value' | 'onChange'> & {
  readonly sort: 'date' | 'month';
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const read = (text: string): string => (sort === 'date' ? readDay(text) : readMonth(text)) ?? text;
  return (
    <input
      {...rest}
      type="text"
      autoComplete="off"
      value={typed !== null && read(typed) === value ? typed : dateText(value)}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(read(event.target.value));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
