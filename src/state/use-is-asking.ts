import { useIsFetching } from '@tanstack/react-query';

/** Whether any figure that is on screen is still being counted: what stands there may be of an earlier choice. */
export function useIsCounting(): boolean {
  return useIsFetching({ queryKey: ['answer'] }) > 0;
}

/** Whether anything that is on screen is still being counted or worked out. */
export function useIsAsking(): boolean {
  const isWorking = useIsFetching({ queryKey: ['finding'] }) > 0;
  return useIsCounting() || isWorking;
}
