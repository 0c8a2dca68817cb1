import { useEffect, useState } from 'react';
import { formatClock, formatSpent } from '../../text/clock.ts';
import { overlegScherm } from '../../text/nl/overleg-scherm.ts';

/** The time of day, and how long the part in view has been on the wall of the minutes that it has. */
export function Clock({ minutes }: { readonly minutes: number }) {
  const [since] = useState(() => Date.now());
  const [now, setNow] = useState(since);
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(tick);
  }, []);
  return (
    <p className="vb-present__clock" role="timer" aria-live="off">
      <span>{formatClock(now)}</span>{' '}
      <strong>
        <span className="vb-hidden">{overlegScherm.present.time} </span>
        {overlegScherm.present.clock(formatSpent(now - since), minutes)}
      </strong>
    </p>
  );
}
