import { useId, useState } from 'react';
import type { Mapping } from '../../domain/observation/mapping.ts';
import { columnOf, faultsOf } from '../../domain/observation/mapping.ts';
import type { OpenLabel, ToldMapping, UnknownFile } from '../../state/client.ts';
import { useSession } from '../../state/session.tsx';
import { koppelen } from '../../text/nl/gegevens-koppelen.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Select } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { asksOrder, MappingColumns, OrderQuestion } from './mapping-columns.tsx';
import { kindTargets, nameFor, placeTargets, withField, withLink, withOrder } from './mapping-form.ts';
import { isSame, MappingLinks } from './mapping-links.tsx';
import { MappingRows, SampleRows } from './mapping-rows.tsx';
import { useTrial } from './use-trial.ts';

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

/** Says that these columns came before, and offers to begin anew or to forget them. */
function Remembered({
  unknown: { remembered },
  onAgain,
}: {
  readonly unknown: UnknownFile;
  readonly onAgain: () => void;
}) {
  const { client } = useSession();
  const [isGone, setIsGone] = useState(false);
  if (remembered === null || isGone) return null;
  const begin = (): void => {
    setIsGone(true);
    onAgain();
  };
  return (
    <Notice tone="ok">
      <p>{koppelen.remembered.text(remembered.name, remembered.savedAt)}</p>
      <div className="vb-buttons">
        <Button purpose="subtle" onClick={begin}>
          {koppelen.remembered.again}
        </Button>
        <Button
          purpose="subtle"
          onClick={() => {
            void client.forgetMapping(remembered.name);
            begin();
          }}
        >
          {koppelen.remembered.forget}
        </Button>
      </div>
    </Notice>
  );
}

/** The kind of all records, where no column tells it. */
function KindOfAll({
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

/** The file read on trial: labels to link, and the first rows. */
function Trial({
  file,
  mapping,
  onMapping,
}: {
  readonly file: File;
  readonly mapping: Mapping;
  readonly onMapping: (change: (now: Mapping) => Mapping) => void;
}) {
  const { municipality } = useSession();
  const { trial, isBusy } = useTrial(file, mapping);
  const kinds = useLabels(trial?.kinds, columnOf(mapping, 'kind'));
  const places = useLabels(trial?.places, columnOf(mapping, 'area', 'pc4'));
  if (trial === null) return <p role="status">{isBusy ? koppelen.trial.busy : koppelen.trial.none}</p>;
  return (
    <div className={`vb-mapping ${isBusy ? 'vb-mapping--busy' : ''}`} aria-busy={isBusy}>
      <MappingLinks
        title={koppelen.links.kinds}
        explain={koppelen.links.kindsExplain}
        labels={kinds}
        links={mapping.kinds}
        targets={kindTargets(municipality)}
        more={trial.more.kinds}
        onLink={(label, to) => onMapping((now) => ({ ...now, kinds: withLink(now.kinds, label, to) }))}
      />
      <MappingLinks
        title={koppelen.links.places}
        explain={koppelen.links.placesExplain}
        labels={places}
        links={mapping.places}
        targets={placeTargets(municipality)}
        more={trial.more.places}
        onLink={(label, to) => onMapping((now) => ({ ...now, places: withLink(now.places, label, to) }))}
      />
      <MappingRows trial={trial} hasPostcode={columnOf(mapping, 'pc4') !== null} />
    </div>
  );
}

/** The labels that were open in any trial of one column: one that is linked stays in its place, to be changed. */
function useLabels(open: readonly OpenLabel[] | undefined, column: number | null): readonly OpenLabel[] {
  const [known, setKnown] = useState<{
    readonly column: number | null;
    readonly labels: readonly OpenLabel[];
  }>({
    column,
    labels: [],
  });
  const before = known.column === column ? known.labels : [];
  const fresh = (open ?? []).filter(({ label }) => !before.some((one) => isSame(one.label, label)));
  // React's way to keep something of an earlier render: it renders again before anything is drawn.
  if (fresh.length > 0 || known.column !== column) setKnown({ column, labels: [...before, ...fresh] });
  return before;
}

function NameField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="vb-name">
      <label htmlFor={id} className="utrecht-form-label">
        {koppelen.name.label}
      </label>
      <input
        id={id}
        className="vb-name__input"
        type="text"
        maxLength={60}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-hint`} className="vb-muted">
        {koppelen.name.hint}
      </p>
    </div>
  );
}
