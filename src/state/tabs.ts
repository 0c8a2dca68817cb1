/** The other tabs of this site: a change in one is told in the others. Silent where the browser has no such thing. */
export function createTabs(): {
  readonly tell: () => void;
  readonly listen: (hear: () => void) => () => void;
} {
  if (typeof BroadcastChannel === 'undefined')
    return { tell: () => undefined, listen: () => () => undefined };
  const channel = new BroadcastChannel('veiligheidsbeeld');
  return {
    tell: () => channel.postMessage('sets'),
    listen(hear) {
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
  };
}
