/** Anything with the mark of a zip; workbooks of Excel have it too. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/** Whether a text is JSON: an answer of an open data interface, GeoJSON, or a list of objects. */
export function looksLikeJson(text: string): boolean {
  return /^\uFEFF?\s*(?:\{\s*"|\[\s*\{)/.test(text);
}
