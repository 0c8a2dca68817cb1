import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useState } from 'react';
import { nl } from '../text/nl.ts';
import { storing } from '../text/nl/storing.ts';
import { Notice } from '../ui/notice.tsx';
import { ReloadButton } from '../ui/reload-button.tsx';
import { Shape } from '../ui/shape.tsx';
import './shell.css';

/** A start that takes longer than this, in milliseconds, is told: a slow line may still bring the data. */
export const startPatience = 20_000;

/** The shape of the first screen while the data are read; after `patience` milliseconds with what a person can do. */
export function Loading({ patience }: { readonly patience: number }) {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), patience);
    return () => clearTimeout(timer);
  }, [patience]);
  return (
    <div className="vb-shell">
      <header className="vb-header">
        <span className="vb-brand">{nl.app.product}</span>
      </header>
      <main className="vb-main">
        <Heading level={1} className="vb-hidden">
          {nl.app.product}
        </Heading>
        {isSlow ? (
          <Notice tone="warning" title={storing.slow.title}>
            <p>{storing.slow.text}</p>
            <ReloadButton />
          </Notice>
        ) : null}
        <Shape label={nl.app.loading} height={24} lines={4} />
      </main>
    </div>
  );
}
