import { bijzonderheden } from '../text/nl/bijzonderheden.ts';
import './range-legend.css';

const words = bijzonderheden.legend;

/** How to read the strips. */
export function RangeLegend() {
  return (
    <ul className="vb-range-legend">
      <li>
        <span className="vb-range-legend__key vb-range-legend__key--band" />
        {words.band}
      </li>
      <li>
        <span className="vb-range-legend__key vb-range-legend__key--sure" />
        {words.sure}
      </li>
      <li>
        <span className="vb-range-legend__key" />
        {words.unsure}
      </li>
      <li>{words.scale}</li>
    </ul>
  );
}
