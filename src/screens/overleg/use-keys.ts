import { useEffect } from 'react';
import type { SlideShow } from './use-slide-show.ts';

type Keys = Pick<SlideShow, 'forward' | 'back' | 'first' | 'last' | 'leave'> & {
  /** Null where nothing can be agreed. */
  readonly agree: (() => void) | null;
  readonly isDark: boolean;
  readonly toDark: (dark: boolean) => void;
  /** Whether somebody fills in a form over the page: then the keys are for that. */
  readonly isWriting: boolean;
};

/** What a keyboard and a presenter (which sends Page Up, Page Down, B or a point) do while the meeting is on the wall. */
export function useKeys({ isDark, toDark, isWriting, agree, ...moves }: Keys): void {
  useEffect(() => {
    const act = (event: KeyboardEvent): void => {
      if (isWriting || event.altKey || event.ctrlKey || event.metaKey) return;
      const meant = actionOf(event);
      if (meant === null) return;
      event.preventDefault();
      if (meant === 'dark') toDark(!isDark);
      // A dark screen comes back with whatever is pressed, and stays where it was.
      else if (isDark) toDark(false);
      else if (meant === 'agree') agree?.();
      else moves[meant]();
    };
    window.addEventListener('keydown', act);
    return () => window.removeEventListener('keydown', act);
  });
}

type Meant = keyof Omit<Keys, 'isDark' | 'toDark' | 'isWriting'> | 'dark';

function actionOf({ key, target }: KeyboardEvent): Meant | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
      return 'forward';
    // A space on a button or a link is meant for that.
    case ' ':
      return target instanceof HTMLElement && target.closest('a, button') !== null ? null : 'forward';
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
      return 'back';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    case 'Escape':
      return 'leave';
    case 'a':
    case 'A':
      return 'agree';
    case 'b':
    case 'B':
    case '.':
      return 'dark';
    default:
      return null;
  }
}
