import { useEffect, useRef, type RefObject } from 'react';

/** Keeps the height of an element in a variable of the page's style, for what sticks or scrolls to under it. */
export function useOwnHeight<Kind extends HTMLElement>(variable: `--${string}`): RefObject<Kind | null> {
  const own = useRef<Kind>(null);
  useEffect(() => {
    const element = own.current;
    if (element === null) return undefined;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty(variable, `${element.offsetHeight}px`));
    observer.observe(element);
    return () => observer.disconnect();
  }, [variable]);
  return own;
}
