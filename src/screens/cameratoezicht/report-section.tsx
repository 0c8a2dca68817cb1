import { Heading } from '@nl-design-system-candidate/heading-react';
import type { ReactNode } from 'react';
import { useId } from 'react';
import type { Line } from './report-design.ts';

/** A titled part of the report. */
export function ReportSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className="vb-camera-report__part" aria-labelledby={id}>
      <Heading level={2} id={id} className="vb-camera-report__title">
        {title}
      </Heading>
      {children}
    </section>
  );
}

/** Names and what stands behind them. */
export function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <dl className="vb-camera-report__lines">
      {lines.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
