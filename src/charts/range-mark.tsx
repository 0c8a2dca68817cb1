import { rangeMarkPlaces } from './range-mark.ts';
import './range-mark.css';

/** The least width of the band and the radius of the dot, in CSS pixels. */
const leastBand = 4;
const dot = 6;

/**
 * What was expected as a band, and the count as a dot: full where chance is unlikely, open where it may be chance. The
 * numbers stand beside it, so it says nothing to a screen reader.
 */
export function RangeMark({
  count,
  low,
  high,
  isSure,
}: {
  readonly count: number;
  readonly low: number;
  readonly high: number;
  readonly isSure: boolean;
}) {
  const places = rangeMarkPlaces(count, low, high);
  return (
    <svg className="vb-range" width="100%" height="24" aria-hidden="true" focusable="false">
      <line className="vb-range__ground" x1="0" x2="100%" y1="12" y2="12" />
      <line className="vb-range__ground" x1="0.5" x2="0.5" y1="6" y2="18" />
      <rect
        className="vb-range__band"
        x={percent(places.low)}
        style={{ width: `max(${leastBand}px, ${percent(places.high - places.low)})` }}
        y="4"
        height="16"
        rx="2"
      />
      {places.outside === null ? null : (
        <line
          className="vb-range__reach"
          x1={percent(places.outside)}
          x2={percent(places.count)}
          y1="12"
          y2="12"
        />
      )}
      <circle
        className={`vb-range__dot ${isSure ? 'vb-range__dot--sure' : ''}`}
        cx={percent(places.count)}
        cy="12"
        r={dot}
      />
    </svg>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
