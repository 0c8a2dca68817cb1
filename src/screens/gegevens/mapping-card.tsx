import { useEffect, useRef, useState } from 'react';
import type { Mapping } from '../../domain/observation/mapping.ts';
import { faultsOf, isCountOpen } from '../../domain/observation/mapping.ts';
import type { ToldMapping, UnknownFile } from '../../state/client.ts';
import { koppelen } from '../../text/nl/gegevens-koppelen.ts';
import { Card } from '../../ui/card.tsx';
import { asksOrder, MappingColumns } from './mapping-columns.tsx';
import { MappingFooter } from './mapping-footer.tsx';
import { nameFor, withField } from './mapping-form.ts';
import { NameField, Remembered } from './mapping-name.tsx';
import { MappingQuestions } from './mapping-questions.tsx';
import { MappingRows, SampleRows } from './mapping-rows.tsx';
import { Step } from './step.tsx';
import { useTrial } from './use-trial.ts';
import { WillNotKeep } from './will-not-keep.tsx';

/** Asks how a file of unknown form is read: columns, what is not known, first rows as they are read, and a name. */
export function MappingCard({
  file,
  unknown,
  onAdd,
  onStop,
}: {
  readonly file: File;
  readonly unknown: UnknownFile;
  readonly onAdd: (told: ToldMapping) => void;
  readonly onStop: () => void;
}) {
  const { proposal, remembered } = unknown;
  const [mapping, setMapping] = useState<Mapping>(remembered?.mapping ?? proposal.mapping);
  const [name, setName] = useState(remembered?.name ?? nameFor(file.name));
  const needs = needsOf(unknown, mapping);
  const tryout = useTrial(file, needs.length === 0 ? mapping : null);
  const { trial } = tryout;
  const top = useInView();
  return (
    <Card title={koppelen.title(file.name)}>
      <div ref={top} className="vb-mapping" aria-live="off">
        <p>{koppelen.explain}</p>
        <WillNotKeep />
        <Remembered
          unknown={unknown}
          onAgain={() => {
            setMapping(proposal.mapping);
            setName(nameFor(file.name));
          }}
        />
        <Step title={koppelen.steps.columns}>
          <MappingColumns
            proposals={proposal.columns}
            columns={mapping.columns}
            onField={(index, field) => setMapping((now) => withField(now, index, field))}
          />
        </Step>
        <MappingQuestions unknown={unknown} mapping={mapping} trial={trial} onMapping={setMapping} />
        <Step title={koppelen.steps.rows}>
          {needs.length === 0 ? (
            <MappingRows tryout={tryout} mapping={mapping} />
          ) : (
            <SampleRows sample={unknown.sample} />
          )}
        </Step>
        <Step title={koppelen.steps.name}>
          <NameField value={name} onChange={setName} />
        </Step>
      </div>
      <MappingFooter
        needs={needs}
        tryout={tryout}
        onAdd={() => onAdd({ mapping, name: name.trim() === '' ? null : name.trim() })}
        onStop={onStop}
      />
    </Card>
  );
}

/** Brings a card that appears below the fold into view: on a phone nobody would see that something is asked. */
function useInView() {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const card = ref.current?.closest('section') ?? ref.current;
    if (card !== null && card.getBoundingClientRect().top > window.innerHeight / 2)
      card.scrollIntoView({ block: 'start' });
  }, []);
  return ref;
}

/** What must still be told before the file can be tried, in words. */
function needsOf({ proposal }: UnknownFile, mapping: Mapping): readonly string[] {
  const isOpen = proposal.columns.some((column, index) => {
    const own = mapping.columns[index];
    return own !== undefined && asksOrder(column, own) && own.order === null;
  });
  const faults = faultsOf(mapping).map((fault) => koppelen.faults[fault]);
  const numbers = proposal.columns.map((column) => column.numbers);
  return [
    ...faults,
    ...(isOpen ? [koppelen.orderOpen] : []),
    ...(isCountOpen(mapping, numbers) ? [koppelen.countOpen] : []),
  ];
}
