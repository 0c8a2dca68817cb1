import { useState } from 'react';
import type { Span } from '../../domain/time/month.ts';
import { useIsAsking } from '../../state/use-is-asking.ts';
import { formatPeriod } from '../../text/format.ts';
import { afspelen } from '../../text/nl/afspelen.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/choice.tsx';
import { Icon } from '../../ui/icon.tsx';
import { moveWindow, playWindow, type Rules } from './time-window.ts';
import { usePlay } from './use-play.ts';

const speeds = ['langzaam', 'gewoon', 'snel'] as const;
type Speed = (typeof speeds)[number];

/** Milliseconds that a picture stands still. Faster than this nobody reads it. */
const standsFor: Readonly<Record<Speed, number>> = { langzaam: 2000, gewoon: 1000, snel: 500 };

type Step = '1' | '3';

/** Moves the window a step back or on, or plays it step by step: the maps, lists, hours and bars move along. */
export function PlayControls({
  window: shown,
  rules,
  onMove,
  onRelease,
}: {
  readonly window: Span;
  /** Of months a person chooses how far a step is; a longer step is all that is published. */
  readonly rules: Rules;
  readonly onMove: (window: Span) => void;
  readonly onRelease: () => void;
}) {
  const [months, setMonths] = useState<Step>('1');
  const [speed, setSpeed] = useState<Speed>('gewoon');
  const [hasPlayed, setPlayed] = useState(false);
  const isAsking = useIsAsking();
  const isFree = rules.step === 1;
  const own = isFree ? { ...rules, step: Number(months) } : rules;
  const move = (window: Span): void => {
    onMove(window);
    onRelease();
  };
  const { isPlaying, isStill, play, stop } = usePlay({
    window: shown,
    rules: own,
    time: standsFor[speed],
    isSettled: !isAsking,
    onMove,
    onRelease,
  });
  const words = afspelen.by(own.step);
  const start = (): void => {
    setPlayed(true);
    play();
  };
  return (
    <div className="vb-play" role="group" aria-label={afspelen.title}>
      <Button
        iconOnly
        icon={<Icon name="back" />}
        onClick={() => move(moveWindow(shown, 'whole', -own.step, own))}
      >
        {words.back}
      </Button>
      {isStill ? null : (
        <Button
          purpose="primary"
          iconOnly
          icon={<Icon name={isPlaying ? 'pause' : 'play'} />}
          onClick={isPlaying ? stop : start}
        >
          {isPlaying ? afspelen.stop : words.play}
        </Button>
      )}
      <Button iconOnly icon={<Icon name="on" />} onClick={() => move(playWindow(shown, own))}>
        {words.on}
      </Button>
      {isFree ? (
        <Select
          label={afspelen.step}
          labelHidden
          groups={[{ name: null, options: afspelen.steps }]}
          value={months}
          onChoose={setMonths}
        />
      ) : null}
      {isStill ? null : (
        <Select
          label={afspelen.speed}
          labelHidden
          groups={[
            { name: null, options: speeds.map((one) => ({ value: one, label: afspelen.speeds[one] })) },
          ]}
          value={speed}
          onChoose={setSpeed}
        />
      )}
      <p className="vb-hidden" role="status">
        {isPlaying
          ? afspelen.playing
          : hasPlayed
            ? afspelen.stopped(formatPeriod(shown.from, shown.to))
            : null}
      </p>
    </div>
  );
}
