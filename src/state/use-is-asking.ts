import { useIsFetching } from '@tanstack/react-query';

/** Whether anything that is on screen is still being counted or worked out. */
export function useIsAsking(): boolean {
  return useIsFetching({ queryKey: ['answer'] }) + useIsFetching({ queryKey: ['finding'] }) > 0;
}
