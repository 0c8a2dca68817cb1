import { useState } from 'react';
import type { Mapping, WholePeriod } from '../../domain/observation/mapping.ts';
import { columnOf, tellsWhen } from '../../domain/observation/mapping.ts';
import type { Month } from '../../domain/time/month.ts';
import { useSession } from '../../state/session.tsx';
import { formatPeriod } from '../../text/format.ts';
import { koppelen } from '../../text/nl/gegevens-koppelen.ts';
import { Choice, Select } from '../../ui/choice.tsx';
import { kindTargets, periodsOf, type PeriodSize } from './mapping-form.ts';

/** The kind of all records, where no column tells it. */
export function KindOfAll({
  mapping,
  onKind,
}: {
  readonly mapping: Mapping;
  readonly onKind: (kind: string | null) => void;
}) {
  const { municipality } = useSession();
  if (columnOf(mapping, 'kind') !== null) return null;
  const targets = kindTargets(municipality);
  const names = [...new Set(targets.map(({ group }) => group))];
  return (
    <div className="vb-links">
      <p>{koppelen.kindOfAllExplain}</p>
      <Select
        label={koppelen.kindOfAll}
        groups={[
          { name: null, options: [{ value: '', label: koppelen.choose }] },
          ...names.map((name) => ({
            name,
            options: targets
              .filter(({ group }) => group === name)
              .map(({ id, name: label }) => ({ value: id, label })),
          })),
        ]}
        value={mapping.kind ?? ''}
        onChoose={(value) => onKind(value === '' ? null : value)}
      />
    </div>
  );
}

/** The month, quarter or year of all records, where no column tells when they were; up to the month `newest`. */
export function PeriodOfAll({
  mapping,
  newest,
  onPeriod,
}: {
  readonly mapping: Mapping;
  readonly newest: Month;
  readonly onPeriod: (period: WholePeriod | null) => void;
}) {
  const [size, setSize] = useState<PeriodSize>('month');
  if (tellsWhen(mapping)) return null;
  const words = koppelen.periodOfAll;
  const periods = periodsOf(size, newest);
  const chosen = periods.find(({ first }) => first === mapping.period?.first);
  return (
    <div className="vb-links">
      <p>{words.explain}</p>
      <Choice
        legend={words.size}
        look="bar"
        options={(['month', 'quarter', 'year'] as const).map((value) => ({
          value,
          label: words.sizes[value],
        }))}
        value={size}
        onChoose={(value) => {
          setSize(value);
          onPeriod(null);
        }}
      />
      <Select
        label={words.which[size]}
        groups={[
          { name: null, options: [{ value: '', label: koppelen.choose }] },
          {
            name: words.sizes[size],
            options: periods.map(({ first, months }) => ({
              value: String(first),
              label: formatPeriod(first, first + months - 1),
            })),
          },
        ]}
        value={chosen === undefined ? '' : String(chosen.first)}
        onChoose={(value) => onPeriod(periods.find(({ first }) => String(first) === value) ?? null)}
      />
    </div>
  );
}
