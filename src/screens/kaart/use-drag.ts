import { useRef, type PointerEvent } from 'react';

/** Handlers for an element that is dragged sideways. */
interface DragHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: () => void;
}

/**
 * A drag along a line: `start` remembers what is dragged, `move` hears how far the pointer went since, as a share of
 * the line's width (0 to 1), and `end` that it was let go.
 */
export function useDrag<Start>(
  line: () => HTMLElement | null,
  {
    start,
    move,
    end,
  }: {
    readonly start: () => Start;
    readonly move: (from: Start, share: number) => void;
    readonly end: () => void;
  },
): DragHandlers {
  const held = useRef<{ readonly x: number; readonly from: Start } | null>(null);
  const stop = (): void => {
    if (held.current === null) return;
    held.current = null;
    end();
  };
  return {
    onPointerDown: (event) => {
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      held.current = { x: event.clientX, from: start() };
    },
    onPointerMove: (event) => {
      const width = line()?.clientWidth ?? 0;
      if (held.current === null || width === 0) return;
      move(held.current.from, (event.clientX - held.current.x) / width);
    },
    onPointerUp: stop,
    onPointerCancel: stop,
  };
}
