/**
 * A cell of a CSV that goes out, so that a spreadsheet shows it and does not run it: a text that begins as a formula
 * (`=`, `+`, `-`, `@`, also as wide letters, tab, a new line) gets an apostrophe before it. A number is left alone.
 */
export function neutralise(cell: string): string {
  const isFormula = /^[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/.test(cell);
  const isNumber = /^[+-]?\d+([.,]\d+)?$/.test(cell);
  return isFormula && !isNumber ? `'${cell}` : cell;
}
