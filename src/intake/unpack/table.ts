import type { ContainerFault } from '../report.ts';

/** A table out of a zip, workbook or JSON: lines of cells as text, the first of them the header (as far as it has one). */
export interface Table {
  readonly name: string;
  readonly lines: readonly (readonly string[])[];
}

/** Why nothing comes out, with the names of what is in it where that helps. */
export interface ContainerFailure {
  readonly why: ContainerFault;
  readonly names: readonly string[];
}

export function fault(why: ContainerFault, names: readonly string[] = []): ContainerFailure {
  return { why, names };
}
