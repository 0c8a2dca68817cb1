import type { Mapping } from '../../domain/observation/mapping.ts';
import { koppelen } from '../../text/nl/gegevens-koppelen.ts';
import { Choice } from '../../ui/choice.tsx';
import { withDays } from './mapping-form.ts';

const words = koppelen.births;

/** Asks whether days that lie far apart are dates of birth; until somebody says otherwise they are, and are not read. */
export function BirthsQuestion({
  index,
  mapping,
  onMapping,
}: {
  readonly index: number;
  readonly mapping: Mapping;
  readonly onMapping: (change: (now: Mapping) => Mapping) => void;
}) {
  const column = mapping.columns[index];
  if (column === undefined) return null;
  return (
    <Choice
      legend={words.question(column.header)}
      options={[
        { value: 'births', label: words.births },
        { value: 'events', label: words.events },
      ]}
      value={column.field === 'ignore' ? 'births' : 'events'}
      onChoose={(value) => onMapping((now) => withDays(now, index, value === 'events'))}
    />
  );
}
