import { useCallback, useState } from 'react';

/** A ref for an element that scrolls where its room is small, and whether it does: then it is a stop for Tab. */
export function useScrolls(): [
  ref: (element: HTMLElement | null) => (() => void) | undefined,
  scrolls: boolean,
] {
  const [scrolls, setScrolls] = useState(false);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      const { overflowY } = getComputedStyle(element);
      setScrolls(overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, scrolls];
}
