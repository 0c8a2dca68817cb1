/** Slanting lines to fill with, `size` CSS pixels apart: `fill="url(#id)"`. */
export function Hatch({
  id,
  className,
  size = 6,
}: {
  readonly id: string;
  /** Of the lines. */
  readonly className: string;
  readonly size?: number;
}) {
  return (
    <defs>
      <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className={className} x1="0" x2="0" y1="0" y2={size} />
      </pattern>
    </defs>
  );
}
