/**
 * A cell of a CSV that goes out, so that a spreadsheet shows it and does not run it: a text that begins as a formula
 * (`=`, `+`, `-`, `@`, tab, a new line) gets an apostrophe before it. A number is left alone.
 */
export function neutralise(cell: string): string {
  const isFormula = /^[=+\-@\t\r\n]/.test(cell);
  const isNumber = /^[+-]?\d+([.,]\d+)?$/.test(cell);
  return isFormula && !isNumber ? `'${cell}` : cell;
}
