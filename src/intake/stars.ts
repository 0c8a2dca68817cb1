/** A trimmed text without the one or two stars that mark a figure or period as provisional, and whether it had them. */
export function withoutStars(text: string): { readonly bare: string; readonly provisional: boolean } {
  const stars = text.endsWith('**') ? 2 : text.endsWith('*') ? 1 : 0;
  return { bare: text.slice(0, text.length - stars).trimEnd(), provisional: stars > 0 };
}
