import { useState } from 'react';
import type { Mapping } from '../../domain/observation/mapping.ts';
import { columnOf } from '../../domain/observation/mapping.ts';
import type { ImportProgress, OpenLabel } from '../../state/client.ts';
import { useSession } from '../../state/session.tsx';
import { koppelen } from '../../text/nl/gegevens-koppelen.ts';
import { kindTargets, placeTargets, withLink } from './mapping-form.ts';
import { Button } from '../../ui/button.tsx';
import { isSame, MappingLinks } from './mapping-links.tsx';
import { MappingRows } from './mapping-rows.tsx';
import { useTrial } from './use-trial.ts';

/** The file read on trial: labels to link, and the first rows. */
export function Trial({
  file,
  mapping,
  onMapping,
}: {
  readonly file: File;
  readonly mapping: Mapping;
  readonly onMapping: (change: (now: Mapping) => Mapping) => void;
}) {
  const { municipality } = useSession();
  const { client } = useSession();
  const { trial, isBusy, counting, count } = useTrial(file, mapping);
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
      <MappingRows trial={trial} hasPostcode={columnOf(mapping, 'pc4') !== null}>
        {trial.sampleOf === null ? null : (
          <Sampled
            of={trial.sampleOf}
            counting={counting}
            onCount={count}
            onStop={() => void client.cancelImport()}
          />
        )}
      </MappingRows>
    </div>
  );
}

/** Says that only the first lines were read, and counts all of them when a person wants to know. */
function Sampled({
  of,
  counting,
  onCount,
  onStop,
}: {
  readonly of: number;
  readonly counting: ImportProgress | null;
  readonly onCount: () => void;
  readonly onStop: () => void;
}) {
  const words = koppelen.trial.sample;
  return (
    <div className="vb-sampled">
      <p>{words.text}</p>
      {counting === null ? (
        <Button onClick={onCount}>{words.count}</Button>
      ) : (
        <>
          <progress
            className="vb-progress"
            value={counting.bytes}
            max={Math.max(1, counting.bytesTotal)}
            aria-label={words.counting}
          />
          <p className="vb-muted">{words.counted(counting.records, of)}</p>
          <Button onClick={onStop}>{words.stop}</Button>
        </>
      )}
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
