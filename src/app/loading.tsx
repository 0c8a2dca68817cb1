import { Heading } from '@nl-design-system-candidate/heading-react';
import { nl } from '../text/nl.ts';
import { SlowShape } from './slow-shape.tsx';
import './shell.css';

/** A start that takes longer than this, in milliseconds, is told: a slow line may still bring the data. */
export const startPatience = 20_000;

/** The shape of the first screen while the data are read; after `patience` milliseconds with what a person can do. */
export function Loading({ patience }: { readonly patience: number }) {
  return (
    <div className="vb-shell">
      <header className="vb-header">
        <span className="vb-brand">{nl.app.product}</span>
      </header>
      <main className="vb-main">
        <Heading level={1} className="vb-hidden">
          {nl.app.product}
        </Heading>
        <SlowShape patience={patience} />
      </main>
    </div>
  );
}
