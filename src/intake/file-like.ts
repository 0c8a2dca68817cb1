/** Larger files are refused before a byte of them is read. */
export const sizeLimit = 500_000_000;

/** What is needed of a `File`. */
export interface FileLike {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}
