import { nl } from '../text/nl.ts';
import { Shape } from '../ui/shape.tsx';
import './shell.css';

/** The shape of the first screen while the data are read. */
export function Loading() {
  return (
    <div className="vb-shell">
      <div className="vb-header">
        <span className="vb-brand">{nl.app.product}</span>
      </div>
      <main className="vb-main">
        <Shape label={nl.app.loading} height={24} lines={4} />
      </main>
    </div>
  );
}
