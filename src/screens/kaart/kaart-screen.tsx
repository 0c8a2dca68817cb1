import { Heading } from '@nl-design-system-candidate/heading-react';
import { useMemo, useState } from 'react';
import type { Bounds } from '../../domain/geo/polygon.ts';
import { useSession, useView } from '../../state/session.tsx';
import { kaart } from '../../text/nl/kaart.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import { ChancePanel } from './chance-panel.tsx';
import { ClockPanel } from './clock-panel.tsx';
import { Controls } from './controls.tsx';
import { ListPanel } from './list-panel.tsx';
import { MapPanel } from './map-panel.tsx';
import { TakeAlongCard } from './meenemen/take-along-card.tsx';
import { chosenIndicators } from './questions.ts';
import { RepeatPanel } from './repeat-panel.tsx';
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
  const indicators = useMemo(
    () => chosenIndicators(municipality, view.map.indicators),
    [municipality, view.map.indicators],
  );
  const [seen, setSeen] = useState<Bounds | null>(null);
  const [isPicking, setPicking] = useState(false);
  const [first] = indicators;
  const isPair = indicators.length > 1;
  if (first === undefined) return null;
  return (
    <div className="vb-kaart">
      <Heading level={1} className="vb-hidden">
        {kaart.title}
      </Heading>
      <div className="vb-kaart__maps">
        {indicators.map((indicator, index) => (
          // By place and not by subject: another subject is drawn on the same map.
          <MapPanel
            key={index}
            indicator={indicator}
            isOneOfTwo={isPair}
            picking={{ isOn: isPicking, stop: () => setPicking(false) }}
            onSeen={setSeen}
          />
        ))}
      </div>
      <TimePanel indicators={indicators} />
      <Controls indicators={indicators} isPicking={isPicking} onPick={setPicking} />
      {/* It scrolls by itself where the window is low, or something is said above the map: then by keyboard too. */}
      <section className="vb-kaart__aside" aria-label={kaart.aside} tabIndex={0}>
        {view.map.chance && view.audience === 'driehoek'
          ? indicators.map((indicator, index) => (
              <ChancePanel key={index} indicator={indicator} isOneOfTwo={isPair} />
            ))
          : null}
        <ListPanel indicators={indicators} seen={seen} />
        {indicators.map((indicator, index) => (
          <ClockPanel key={index} indicator={indicator} isOneOfTwo={isPair} />
        ))}
        {view.audience === 'driehoek'
          ? indicators.map((indicator, index) => (
              <RepeatPanel key={index} indicator={indicator} isOneOfTwo={isPair} />
            ))
          : null}
        <WaterbedPanel indicator={first} />
        {indicators.map((indicator, index) => (
          <TakeAlongCard key={index} indicator={indicator} isOneOfTwo={isPair} seen={seen} />
        ))}
        <ZoneCard />
      </section>
    </div>
  );
}
