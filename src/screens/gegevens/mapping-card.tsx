import { useState } from 'react';
import type { Mapping } from '../../domain/observation/mapping.ts';
import { faultsOf } from '../../domain/observation/mapping.ts';
import type { ToldMapping, UnknownFile } from '../../state/client.ts';
import { koppelen } from '../../text/nl/gegevens-koppelen.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { asksOrder, MappingColumns, OrderQuestion } from './mapping-columns.tsx';
import { nameFor, withField, withOrder, withPeriod } from './mapping-form.ts';
import { NameField, Remembered } from './mapping-name.tsx';
import { SampleRows } from './mapping-rows.tsx';
import { Trial } from './mapping-trial.tsx';
import { KindOfAll, PeriodOfAll } from './mapping-whole.tsx';

/** Asks how a file of unknown form is read: columns, first rows as they are read, unknown labels, and a name. */
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
  const asked = proposal.columns.flatMap((column, index) => {
    const own = mapping.columns[index];
    return own !== undefined && asksOrder(column, own) ? [{ proposal: column, column: own, index }] : [];
  });
  const faults = faultsOf(mapping);
  const isOpen = asked.some(({ column }) => column.order === null);
  const isWhole = faults.length === 0 && !isOpen;
  return (
    <Card title={koppelen.title(file.name)}>
      <div className="vb-mapping" aria-live="off">
        <p>{koppelen.explain}</p>
        <Remembered
          unknown={unknown}
          onAgain={() => {
            setMapping(proposal.mapping);
            setName(nameFor(file.name));
          }}
        />
        <MappingColumns
          proposals={proposal.columns}
          columns={mapping.columns}
          onField={(index, field) => setMapping((now) => withField(now, index, field))}
        />
        {asked.map(({ index, ...question }) => (
          <OrderQuestion
            key={index}
            {...question}
            onOrder={(order) => setMapping((now) => withOrder(now, index, order))}
          />
        ))}
        <PeriodOfAll
          mapping={mapping}
          newest={unknown.now}
          onPeriod={(period) => setMapping((now) => withPeriod(now, period))}
        />
        <KindOfAll mapping={mapping} onKind={(kind) => setMapping((now) => ({ ...now, kind }))} />
        {isWhole ? null : (
          <Notice tone="info">
            <ul>
              {faults.map((fault) => (
                <li key={fault}>{koppelen.faults[fault]}</li>
              ))}
              {isOpen ? <li>{koppelen.orderOpen}</li> : null}
            </ul>
          </Notice>
        )}
        {isWhole ? (
          <Trial file={file} mapping={mapping} onMapping={setMapping} />
        ) : (
          <SampleRows sample={unknown.sample} />
        )}
        <NameField value={name} onChange={setName} />
      </div>
      <div className="vb-buttons">
        <Button
          purpose="primary"
          disabled={!isWhole}
          onClick={() => onAdd({ mapping, name: name.trim() === '' ? null : name.trim() })}
        >
          {koppelen.add}
        </Button>
        <Button onClick={onStop}>{koppelen.stop}</Button>
      </div>
    </Card>
  );
}
