import { nl } from '../text/nl.ts';
import { storing } from '../text/nl/storing.ts';
import { Notice } from '../ui/notice.tsx';
import { ReloadButton } from '../ui/reload-button.tsx';
import { Shape } from '../ui/shape.tsx';
import { useIsSlow } from '../ui/use-is-slow.ts';

/** The shape of a screen that is on its way; after `patience` milliseconds with what a person can do. */
export function SlowShape({ patience }: { readonly patience: number }) {
  const isSlow = useIsSlow(true, patience);
  return (
    <>
      {isSlow ? (
        <Notice tone="warning" title={storing.slow.title}>
          <p>{storing.slow.text}</p>
          <ReloadButton />
        </Notice>
      ) : null}
      <Shape label={nl.app.loading} height={24} lines={4} />
    </>
  );
}
