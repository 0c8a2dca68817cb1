import { useEffect, useState } from 'react';

/** Whether something has been busy for `patience` milliseconds on end. */
export function useIsSlow(isBusy: boolean, patience: number): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    if (!isBusy) return;
    const timer = setTimeout(() => setIsSlow(true), patience);
    return () => {
      clearTimeout(timer);
      setIsSlow(false);
    };
  }, [isBusy, patience]);
  return isBusy && isSlow;
}
