const paths = {
  check: 'm3 8.5 3.5 3.5L13 4.5',
  alert: 'M8 2.5v7M8 12.25v1.25',
  cross: 'm4 4 8 8M12 4l-8 8',
  minus: 'M3.5 8h9',
  question: 'M5.25 5.75a2.75 2.75 0 1 1 3.6 2.6c-.6.2-.85.6-.85 1.2v.45M8 12.5v1.1',
  play: 'M5 3.5v9l7.5-4.5z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  back: 'M10 3.5 5.5 8l4.5 4.5',
  on: 'M6 3.5 10.5 8 6 12.5',
  lock: 'M4.5 7.5h7v5.5h-7zM6 7.5V5.25a2 2 0 0 1 4 0V7.5',
  plus: 'M3.5 8h9M8 3.5v9',
  upload: 'M8 11V3M4.5 6.25 8 2.75l3.5 3.5M3 13.25h10',
  trash: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.5 8.75h6l.5-8.75',
  arrow: 'M3 8h10M9 4l4 4-4 4',
} as const;

export type IconName = keyof typeof paths;

/** A small line icon; always beside a word, so it is hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className="vb-icon"
      viewBox="0 0 16 16"
      width="1em"
      height="1em"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={paths[name]}
        fill={name === 'play' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
