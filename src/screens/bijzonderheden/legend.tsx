import { bijzonderheden } from '../../text/nl/bijzonderheden.ts';

const words = bijzonderheden.legend;

/** How to read the strips. */
export function Legend() {
  return (
    <ul className="vb-bijzonder__legend">
      <li>
        <span className="vb-bijzonder__key vb-bijzonder__key--band" />
        {words.band}
      </li>
      <li>
        <span className="vb-bijzonder__key vb-bijzonder__key--sure" />
        {words.sure}
      </li>
      <li>
        <span className="vb-bijzonder__key" />
        {words.unsure}
      </li>
      <li>{words.scale}</li>
    </ul>
  );
}
