/** The text as it begins a sentence. */
export function begun(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
