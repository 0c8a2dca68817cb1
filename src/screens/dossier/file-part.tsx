/** The dossier as one file. */
export function FilePart() {
  return null;
}
