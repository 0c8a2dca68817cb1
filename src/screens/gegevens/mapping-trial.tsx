import { useState } from 'react';
import type { Mapping } from '../../domain/observation/mapping.ts';
import { columnOf } from '../../domain/observation/mapping.ts';
import type { OpenLabel } from '../../state/client.ts';
import { useSession } from '../../state/session.tsx';
import { koppelen } from '../../text/nl/gegevens-koppelen.ts';
import { kindTargets, placeTargets, withLink } from './mapping-form.ts';
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
