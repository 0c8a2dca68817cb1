import { useCallback, useState } from 'react';

/** Width before the element has been measured, in CSS pixels. */
const assumedWidth = 800;

/** A ref for an element, and its width in CSS pixels, kept up to date. */
export function useWidth(): [ref: (element: HTMLElement | null) => (() => void) | undefined, width: number] {
  const [width, setWidth] = useState(assumedWidth);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) =>
      setWidth(Math.max(1, entry?.contentRect.width ?? assumedWidth)),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
