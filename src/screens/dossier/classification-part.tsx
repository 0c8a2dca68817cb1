/** Which kinds feed which indicator. */
export function ClassificationPart() {
  return null;
}
