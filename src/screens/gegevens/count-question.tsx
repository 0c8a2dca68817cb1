import type { Mapping } from '../../domain/observation/mapping.ts';
import type { UnknownFile } from '../../state/client.ts';
import { koppelen } from '../../text/nl/gegevens-koppelen.ts';
import { Choice } from '../../ui/choice.tsx';
import { withCount, withEachAsOne } from './mapping-form.ts';

const each = 'elke-regel';
const words = koppelen.count;

/** Asks which column says how many each line stands for, or whether every line is one. */
export function CountQuestion({
  unknown: { proposal },
  mapping,
  onMapping,
}: {
  readonly unknown: UnknownFile;
  readonly mapping: Mapping;
  readonly onMapping: (change: (now: Mapping) => Mapping) => void;
}) {
  const mayBe = (index: number): boolean => {
    const field = mapping.columns[index]?.field;
    return field === 'ignore' || (field === 'count' && mapping.isCountGuessed === true);
  };
  const columns = proposal.columns.flatMap(({ numbers, because, header, examples }, index) =>
    numbers === 'none' || because === 'personal' || !mayBe(index)
      ? []
      : [{ value: String(index), label: words.column(header, examples) }],
  );
  return (
    <Choice
      legend={words.question}
      options={[...columns, { value: each, label: words.each }]}
      value={mapping.eachIsOne === true ? each : ''}
      onChoose={(value) =>
        onMapping((now) => (value === each ? withEachAsOne(now) : withCount(now, Number(value))))
      }
    />
  );
}
