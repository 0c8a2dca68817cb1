/** About three lines of a sheet: all answers together stay on one. */
const longest = 180;

/** A text as it stands on one sheet of paper: as it is where it is short, else cut behind a word, with an ellipsis. */
export function shortened(text: string): { readonly text: string; readonly isCut: boolean } {
  const trimmed = text.trim();
  const lines = trimmed.split('\n').length;
  if (trimmed.length <= longest && lines <= 3) return { text, isCut: false };
  const flat = trimmed.replaceAll(/\s+/g, ' ');
  if (flat.length <= longest) return { text: flat, isCut: false };
  const cut = flat.slice(0, longest);
  const end = cut.lastIndexOf(' ');
  return { text: `${end > longest / 2 ? cut.slice(0, end) : cut} …`, isCut: true };
}
