import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import type { LiveMap } from './create-map.ts';

/**
 * A still copy of the map for paper, in the canvas of the ref: what stands on the map at the moment that a person prints,
 * or once it is drawn where the page is on paper already. The map itself stays as it is on the screen, and is drawn no
 * other way because somebody prints.
 */
export function usePaper(live: LiveMap | null, isDrawn: boolean): RefObject<HTMLCanvasElement | null> {
  const paper = useRef<HTMLCanvasElement>(null);
  const copy = useEffectEvent(() => {
    if (live !== null && isDrawn && paper.current !== null) copyTo(paper.current, live.map.getCanvas());
  });
  useEffect(() => {
    const print = window.matchMedia('print');
    const onPrint = (): void => copy();
    window.addEventListener('beforeprint', onPrint);
    print.addEventListener('change', onPrint);
    return () => {
      window.removeEventListener('beforeprint', onPrint);
      print.removeEventListener('change', onPrint);
    };
  }, []);
  useEffect(() => {
    if (isDrawn && window.matchMedia('print').matches) copy();
  }, [isDrawn]);
  return paper;
}

function copyTo(paper: HTMLCanvasElement, map: HTMLCanvasElement): void {
  paper.width = map.width;
  paper.height = map.height;
  paper.getContext('2d')?.drawImage(map, 0, 0);
}
