import { useId } from 'react';
import { PlaceChoice } from '../../indicator/place-choice.tsx';
import { useSession, useView } from '../../state/session.tsx';
import { useTilesConsent } from '../../state/use-tiles-consent.ts';
import type { MapPart } from '../../view/parts.ts';
import { hotspots } from '../../text/nl/hotspots.ts';
import { kaart } from '../../text/nl/kaart.ts';
import { plek } from '../../text/nl/plek.ts';
import { Button } from '../../ui/button.tsx';
import { Choice, Toggle } from '../../ui/choice.tsx';
import { DifferenceChoice } from './difference-choice.tsx';
import { looks, partOf, type Look } from './modes.ts';
import { OwnArea } from './own-area.tsx';
import { looking, type Pointing } from './pointing.ts';
import type { Side } from './sides.ts';
import { useDrawn } from './use-drawn.ts';
import { WhatChoice } from './what-choice.tsx';

const cellLooks = looks.filter((look) => partOf(look).mode !== 'buurten');

/** What is drawn, how, how smooth, and what beside it. */
export function Controls({
  sides,
  isDifference,
  pointing,
  onPointing,
}: {
  readonly sides: readonly Side[];
  /** Whether only their difference is drawn: that has a way of its own. */
  readonly isDifference: boolean;
  /** What the next click on the map is. */
  readonly pointing: Pointing;
  readonly onPointing: (pointing: Pointing) => void;
}) {
  const { view, choose } = useView();
  const { cameras } = useSession().municipality;
  const [first] = sides;
  const isToConfirm = cameras.some(({ positionBy }) => positionBy === 'team te bevestigen');
  const kinds = sides.flatMap(({ indicator }) => indicator.kinds);
  const set = (part: Partial<MapPart>): void => choose({ map: part });
  return (
    <section className="vb-kaart__controls" aria-label={kaart.controls}>
      <WhatChoice sides={sides} onChoose={set} />
      {sides.length > 1 ? <DifferenceChoice /> : null}
      <PlaceChoice kinds={kinds}>
        <PickButton
          isPicking={pointing.is === 'pick'}
          onPick={(isPicking) => onPointing(isPicking ? { is: 'pick' } : looking)}
        />
        <OwnArea kinds={kinds} pointing={pointing} onPoint={onPointing} />
      </PlaceChoice>
      {first === undefined || isDifference ? null : (
        <HowChoice side={first} onChoose={(look) => set(partOf(look))} />
      )}
      <div className="vb-kaart__extra">
        <h2 className="vb-kaart__head">{kaart.extra}</h2>
        {view.audience === 'driehoek' ? (
          <Toggle label={hotspots.choose} checked={view.map.chance} onChange={(chance) => set({ chance })} />
        ) : null}
        <Toggle label={kaart.cameras} checked={view.map.cameras} onChange={(cameras) => set({ cameras })} />
        {isToConfirm ? <p className="vb-small vb-muted">{kaart.camerasToConfirm}</p> : null}
        <TilesChoice />
      </div>
    </section>
  );
}

/** The next click on the map, or Enter with the cross on it, chooses a point. */
function PickButton({
  isPicking,
  onPick,
}: {
  readonly isPicking: boolean;
  readonly onPick: (isPicking: boolean) => void;
}) {
  return (
    <>
      <Button onClick={() => onPick(!isPicking)}>{isPicking ? plek.stopPicking : plek.pick}</Button>
      <p className="vb-small" role="status">
        {isPicking ? plek.picking : null}
      </p>
    </>
  );
}

/** The map of Kadaster under the figures: what its server learns stands beside the choice, before it is made. */
function TilesChoice() {
  const { isOn, isKept, choose } = useTilesConsent();
  return (
    <>
      <Toggle label={kaart.tiles} checked={isOn} onChange={choose} />
      <p className="vb-small vb-muted">{kaart.tilesLearn}</p>
      {isKept ? null : <p className="vb-small">{kaart.tilesUnkept}</p>}
    </>
  );
}

/** How it is drawn: what can be had of the indicator, and what is in force, which may be coarser than what was chosen. */
function HowChoice({ side, onChoose }: { readonly side: Side; readonly onChoose: (look: Look) => void }) {
  const { view } = useView();
  const { shown, isCoarser } = useDrawn(side);
  const offered = isCoarser ? shown.offered.filter((look) => partOf(look).mode === 'buurten') : shown.offered;
  const options = offered.map((look) => ({ value: look, label: kaart.modes[look] }));
  const isDensity = shown.look === 'dichtheid' && !isCoarser;
  return (
    <>
      <Choice
        legend={kaart.how}
        look="rows"
        options={options}
        value={isCoarser ? 'buurten' : shown.look}
        onChoose={onChoose}
      />
      {isCoarser || cellLooks.every((look) => offered.includes(look)) ? null : (
        <p className="vb-small vb-muted">{kaart.onlyThese[view.audience]}</p>
      )}
      {isDensity ? <Smoothing sigma={shown.view.map.sigma} least={shown.leastSigma} /> : null}
    </>
  );
}

/** The bandwidth of the density; the map follows while it is dragged. */
function Smoothing({ sigma, least }: { readonly sigma: number; readonly least: number }) {
  const { drag, release } = useView();
  const id = useId();
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
      {least > 100 ? <p className="vb-small vb-muted">{kaart.leastSmooth(least)}</p> : null}
    </div>
  );
}
