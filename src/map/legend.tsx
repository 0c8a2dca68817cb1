import { kaart } from '../text/nl/kaart.ts';
import { useScrolls } from '../ui/use-scrolls.ts';
import { mapColours } from './colours.ts';
import type { LegendContent, LegendKey } from './legend-entries.ts';

/** What the colours mean: each class under its own colour, from few to many, then the signs, then what to know. */
export function Legend({ title, entries, keys, notes }: LegendContent) {
  const [ref, scrolls] = useScrolls();
  return (
    <div
      ref={ref}
      className="vb-map__legend"
      role="group"
      aria-label={kaart.legend.name}
      tabIndex={scrolls ? 0 : undefined}
    >
      <div>
        <p className="vb-legend__title">{title}</p>
        <ol className="vb-legend__classes">
          {entries.map((entry, index) => (
            <li key={entry.label}>
              <svg aria-hidden="true" focusable="false">
                <rect width="100%" height="100%" fill={entry.colour} stroke={mapColours.buurtLine} />
              </svg>
              <span>{entry.label}</span>
              <span className="vb-legend__word">{endWord(index, entries.length)}</span>
            </li>
          ))}
        </ol>
      </div>
      <div>
        {keys.length === 0 ? null : (
          <ul className="vb-legend__keys">
            {keys.map((key) => (
              <li key={key}>
                <KeySign sign={key} />
                {kaart.legend[key]}
              </li>
            ))}
          </ul>
        )}
        {notes.map((note) => (
          <p key={note} className="vb-legend__note">
            {note}
          </p>
        ))}
      </div>
    </div>
  );
}

function endWord(index: number, length: number): string {
  if (index === 0) return kaart.legend.least;
  return index === length - 1 ? kaart.legend.most : '\u00a0';
}

/** The sign as it stands on the map, small. */
function KeySign({ sign }: { readonly sign: LegendKey }) {
  return (
    <svg viewBox="0 0 20 14" aria-hidden="true" focusable="false">
      {sign === 'camera' ? null : (
        <rect x="0.5" y="0.5" width="19" height="13" fill={mapColours.land} stroke={mapColours.buurtLine} />
      )}
      {sign === 'withheld' ? (
        <path d="M1 13 13 1M8 13 19 2M1 6 6 1" stroke={mapColours.hatch} strokeWidth="1.25" />
      ) : null}
      {sign === 'missing' ? <circle cx="10" cy="7" r="2" fill={mapColours.hatch} /> : null}
      {sign === 'camera' ? (
        <>
          <circle cx="10" cy="7" r="7" fill={mapColours.ink} />
          <path d="M6 5h5v4H6zM12 6.5 14 5v4l-2-1.5z" fill="#fff" />
        </>
      ) : null}
    </svg>
  );
}
