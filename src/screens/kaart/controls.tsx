import { useId } from 'react';
import { leastBandwidth } from '../../domain/density/bandwidth.ts';
import { drawnCellOf } from '../../policy/drawn.ts';
import type { Indicator } from '../../policy/schema.ts';
import { useSession, useView } from '../../state/session.tsx';
import type { MapPart } from '../../view/parts.ts';
import { kaart } from '../../text/nl/kaart.ts';
import { Choice, Select, Toggle } from '../../ui/choice.tsx';
import { lookOf, looks, partOf } from './modes.ts';
import { mapIndicators } from './questions.ts';

const none = '';

/** What is drawn, how, how smooth, and what beside it. */
export function Controls({ indicators }: { readonly indicators: readonly Indicator[] }) {
  const { view, choose } = useView();
  const { municipality } = useSession();
  const { cameras, population, rings } = municipality;
  const isToConfirm = cameras.some(({ positionBy }) => positionBy === 'team te bevestigen');
  const hasInhabitants = population.some(({ area }) => rings[area] !== undefined);
  const finest = finestOf(indicators.map(({ kinds }) => drawnCellOf(municipality, kinds, view.audience)));
  const set = (part: Partial<MapPart>): void => choose({ map: part });
  return (
    <section className="vb-kaart__controls" aria-label={kaart.controls}>
      <WhatChoice indicators={indicators} onChoose={(ids) => set({ indicators: ids })} />
      <Choice
        legend={kaart.how}
        options={looks
          .filter((look) => look !== 'buurtenPer' || hasInhabitants || view.map.perInhabitants)
          .filter((look) => look !== 'vakken100' || finest === 100)
          .map((look) => ({ value: look, label: kaart.modes[look] }))}
        value={lookOf(finest === 500 ? { ...view.map, cell: 500 } : view.map)}
        onChoose={(look) => set(partOf(look))}
      />
      {view.map.mode === 'dichtheid' ? <Smoothing least={leastBandwidth(finest)} /> : null}
      <div className="vb-kaart__extra">
        <h2 className="vb-kaart__head">{kaart.extra}</h2>
        <Toggle label={kaart.cameras} checked={view.map.cameras} onChange={(cameras) => set({ cameras })} />
        {isToConfirm ? <p className="vb-small vb-muted">{kaart.camerasToConfirm}</p> : null}
      </div>
    </section>
  );
}

/** One indicator, and perhaps a second one beside it. */
function WhatChoice({
  indicators,
  onChoose,
}: {
  readonly indicators: readonly Indicator[];
  readonly onChoose: (ids: readonly string[]) => void;
}) {
  const { municipality } = useSession();
  const all = mapIndicators(municipality);
  const [first, second] = indicators;
  if (first === undefined) return null;
  const beside = all.filter(({ id }) => id !== first.id).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className="vb-kaart__what">
      <Choice
        legend={kaart.what}
        options={all.map(({ id, name }) => ({ value: id, label: name }))}
        value={first.id}
        onChoose={(id) => onChoose(second === undefined || second.id === id ? [id] : [id, second.id])}
      />
      <Select
        label={kaart.second}
        groups={[{ name: null, options: [{ value: none, label: kaart.none }, ...beside] }]}
        value={second?.id ?? none}
        onChoose={(id) => onChoose(id === none ? [first.id] : [first.id, id])}
      />
    </div>
  );
}

/** The finest cells that all maps beside each other can be drawn in: those of the coarsest. */
function finestOf(cells: readonly (100 | 500)[]): 100 | 500 {
  return cells.includes(500) ? 500 : 100;
}

/** The bandwidth of the density, from the least that the cells allow; the map follows while it is dragged. */
function Smoothing({ least }: { readonly least: number }) {
  const { view, drag, release } = useView();
  const id = useId();
  const sigma = Math.max(least, view.map.sigma);
  return (
    <div className="vb-kaart__smooth">
      <label htmlFor={id} className="vb-kaart__head">
        {kaart.smooth} <output htmlFor={id}>{kaart.metres(sigma)}</output>
      </label>
      <input
        id={id}
        type="range"
        min={least}
        max={500}
        step={50}
        value={sigma}
        aria-valuetext={kaart.metres(sigma)}
        onChange={(event) => drag({ map: { sigma: event.target.valueAsNumber } })}
        onPointerUp={release}
        onKeyUp={release}
        onBlur={release}
      />
    </div>
  );
}
