/** Sine and cosine of a month for each of `harmonics` waves a year: columns of a regression that carry the season. */
export function seasonTerms(month: number, harmonics: number): number[] {
  return Array.from({ length: harmonics }, (_, index) => (2 * Math.PI * (index + 1) * month) / 12).flatMap(
    (angle) => [Math.sin(angle), Math.cos(angle)],
  );
}
