/** Reads what a person types as a number of zero or more: `12`, `1.234`, `2,4` or `2.4`; null for anything else. */
export function readNumber(text: string): number | null {
  const trimmed = text.trim();
  if (/^\d{1,3}(\.\d{3})+$/.test(trimmed)) return Number(trimmed.replaceAll('.', ''));
  return /^\d+([.,]\d+)?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : null;
}

/** Reads a whole count of zero or more; null for anything else. */
export function readCount(text: string): number | null {
  const value = readNumber(text);
  return value !== null && Number.isSafeInteger(value) ? value : null;
}

/** A number as a person would type it here. */
export function writeNumber(value: number): string {
  return String(value).replace('.', ',');
}
