import { Heading } from '@nl-design-system-candidate/heading-react';
import { useMemo, useState } from 'react';
import type { Bounds } from '../../domain/geo/polygon.ts';
import { createMapLink } from '../../map/map-link.ts';
import { useSession, useView } from '../../state/session.tsx';
import { useIsCounting } from '../../state/use-is-asking.ts';
import { kaart } from '../../text/nl/kaart.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import { ChancePanel } from './chance-panel.tsx';
import { ClockPanel } from './clock-panel.tsx';
import { Controls } from './controls.tsx';
import { DifferenceCard } from './difference-card.tsx';
import { DifferencePanel } from './difference-panel.tsx';
import { ListPanel } from './list-panel.tsx';
import { MapPanel } from './map-panel.tsx';
import { TakeAlongCard, TakeDifferenceCard } from './meenemen/take-along-card.tsx';
import { looking } from './pointing.ts';
import { RepeatPanel } from './repeat-panel.tsx';
import { sidesOf } from './sides.ts';
import { TimePanel } from './time-panel.tsx';
import { WaterbedPanel } from './waterbed-panel.tsx';
import { ZoneCard } from './zone-card.tsx';
import './kaart.css';

const ZoneScreen = lazyPart(() => import('./besmettingszone/zone-screen.tsx'), 'ZoneScreen');

/** The map with all that is beside it, or what is made of it for a letter. */
export function KaartScreen() {
  const { view } = useView();
  return view.map.letter ? <ZoneScreen /> : <MapScreen />;
}

/** Where it happens and when: choices, the map or two of them, the list beside it and time along the bottom. */
function MapScreen() {
  const { municipality } = useSession();
  const { view } = useView();
  const sides = useMemo(() => sidesOf(municipality, view), [municipality, view]);
  const [seen, setSeen] = useState<Bounds | null>(null);
  const [pointing, setPointing] = useState(looking);
  const [link] = useState(createMapLink);
  const isCounting = useIsCounting();
  const [first] = sides;
  if (first === undefined) return null;
  const isPair = sides.length > 1;
  const isClosed = view.audience === 'driehoek';
  const isDifference = isPair && isClosed && view.map.difference;
  const shared = {
    pointing,
    onPointing: setPointing,
    onSeen: setSeen,
    link,
  };
  return (
    <div className={`vb-kaart ${isCounting ? 'vb-kaart--counting' : ''}`}>
      <Heading level={1} className="vb-hidden">
        {kaart.title}
      </Heading>
      <div className="vb-kaart__maps">
        {isDifference ? (
          <DifferencePanel sides={sides} shared={shared} />
        ) : (
          sides.map((side, index) => (
            // By place and not by subject: another subject is drawn on the same map.
            <MapPanel key={index} side={side} isOneOfTwo={isPair} shared={shared} />
          ))
        )}
      </div>
      <TimePanel sides={sides} />
      <Controls sides={sides} isDifference={isDifference} pointing={pointing} onPointing={setPointing} />
      {/* It scrolls by itself where the window is low, or something is said above the map: then by keyboard too. */}
      <section className="vb-kaart__aside" aria-label={kaart.aside} tabIndex={0}>
        {isDifference ? <DifferenceCard sides={sides} /> : null}
        {view.map.chance && isClosed
          ? sides.map((side, index) => <ChancePanel key={index} side={side} isOneOfTwo={isPair} />)
          : null}
        <ListPanel sides={sides} seen={seen} />
        {sides.map((side, index) => (
          <ClockPanel key={index} side={side} isOneOfTwo={isPair} />
        ))}
        {isClosed
          ? sides.map((side, index) => <RepeatPanel key={index} side={side} isOneOfTwo={isPair} />)
          : null}
        <WaterbedPanel indicator={first.indicator} />
        {isDifference ? (
          <TakeDifferenceCard sides={sides} seen={seen} />
        ) : (
          sides.map((side, index) => (
            <TakeAlongCard key={index} side={side} isOneOfTwo={isPair} seen={seen} />
          ))
        )}
        <ZoneCard />
      </section>
    </div>
  );
}
