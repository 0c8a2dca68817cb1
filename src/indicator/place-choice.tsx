import type { ReactNode } from 'react';
import { cellsIn } from '../domain/area/cells-in.ts';
import { isAround, isFree, type Within } from '../domain/area/within.ts';
import { offeredPlaces } from '../policy/free-place.ts';
import { useSession, useView, useViewState } from '../state/session.tsx';
import { plek } from '../text/nl/plek.ts';
import { Choice, Select } from '../ui/choice.tsx';
import { placeOptions, radiiFor } from './place-options.ts';
import './place-choice.css';

/** Where it is about: the gemeente, a buurt, or a point with a radius, as far as may be told of these kinds. */
export function PlaceChoice({
  kinds,
  children,
}: {
  readonly kinds: readonly string[];
  /** Another way to choose a point with a radius, such as a click on the map. */
  readonly children?: ReactNode;
}) {
  const { municipality } = useSession();
  const { view, choose } = useView();
  const { within, audience } = view;
  const offered = offeredPlaces(municipality, kinds, audience);
  const { groups, value } = placeOptions(municipality, within, offered);
  // The map looks at what is chosen.
  const set = (place: Within | null): void => choose({ within: place, map: { place: null } });
  const all = groups.flatMap(({ options }) => options);
  return (
    <div className="vb-place">
      <Select
        label={plek.title}
        groups={groups}
        value={value}
        onChoose={(chosen) => set(all.find((option) => option.value === chosen)?.within ?? null)}
      />
      {isAround(within) && offered.cell !== null ? (
        <Choice
          legend={plek.radius}
          look="bar"
          options={radiiFor(offered.cell, within).map((radius) => ({
            value: String(radius),
            label: plek.metres(radius),
          }))}
          value={String(within.radius)}
          onChoose={(radius) => set({ ...within, radius: Number(radius) })}
        />
      ) : null}
      {isFree(within) && offered.cell !== null ? (
        <p className="vb-small vb-muted">
          {plek.counted(cellsIn(within, offered.cell).length, offered.cell)}
        </p>
      ) : null}
      {offered.cell === null ? null : children}
      {offered.hasAreas ? null : <p className="vb-small vb-muted">{plek.wholeOnly}</p>}
      <NotHere />
    </div>
  );
}

/** Says that a link names a place that is not told of in openbaar. */
function NotHere() {
  const { store } = useSession();
  const { view } = useView();
  const chosen = useViewState(store).view.within;
  const isLost = chosen !== null && isFree(chosen) && view.audience === 'openbaar';
  return isLost ? <p className="vb-small">{plek.onlyClosed}</p> : null;
}
