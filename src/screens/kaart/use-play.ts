import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { isSameSpan, type Span } from '../../domain/time/month.ts';
import { useMedia } from '../../ui/use-media.ts';
import { playWindow, type Rules } from './time-window.ts';

interface Played {
  readonly window: Span;
  readonly rules: Rules;
  /** Milliseconds. */
  readonly time: number;
  /** Whether all that is on screen is of the window. */
  readonly isSettled: boolean;
  readonly onMove: (window: Span) => void;
  readonly onRelease: () => void;
}

interface Playing {
  readonly isPlaying: boolean;
  /** Whether this person wants nothing to move by itself: then there is no playing, only steps. */
  readonly isStill: boolean;
  readonly play: () => void;
  readonly stop: () => void;
}

/**
 * Moves a window step by step until it reaches the end, a person stops it (by the button or Escape) or moves the window,
 * or the page goes out of sight. Every step stands still for `time` milliseconds after all of it is on screen: where
 * counting takes longer it waits, so that no picture is skipped and none is of another time than is said.
 */
export function usePlay({ window: shown, rules, time, isSettled, onMove, onRelease }: Played): Playing {
  const [isStarted, setStarted] = useState(false);
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  const isPlaying = isStarted && !isStill;
  const moved = useRef(shown);
  const go = (): void => {
    moved.current = playWindow(shown, rules);
    onMove(moved.current);
  };
  const step = useEffectEvent(() => {
    const isAtEnd = playWindow(shown, rules).from <= shown.from;
    if (isAtEnd || !isSameSpan(moved.current, shown)) setStarted(false);
    else go();
  });
  useEffect(() => {
    if (!isPlaying || !isSettled) return;
    const timer = setTimeout(() => step(), time);
    return () => clearTimeout(timer);
  }, [isPlaying, isSettled, time, shown.from, shown.to]);
  const release = useEffectEvent(() => onRelease());
  useEffect(() => (isPlaying ? untilStopped(() => setStarted(false), release) : undefined), [isPlaying]);
  return {
    isPlaying,
    isStill,
    // From the end it begins at the start.
    play: () => {
      go();
      setStarted(true);
    },
    stop: () => setStarted(false),
  };
}

/** Listens for what stops it, until it is stopped. */
function untilStopped(stop: () => void, release: () => void): () => void {
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') stop();
  };
  const onVisible = (): void => {
    if (document.hidden) stop();
  };
  document.addEventListener('keydown', onKey);
  document.addEventListener('visibilitychange', onVisible);
  return () => {
    document.removeEventListener('keydown', onKey);
    document.removeEventListener('visibilitychange', onVisible);
    release();
  };
}
