/** An id as data/ may write it: of a municipality, an indicator or a kind. */
export function isId(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9./:-]*$/.test(text);
}

/** An area has an id, or is known by its name only. */
export function isAreaId(text: string): boolean {
  return isId(text) || /^naam:\P{Cc}{1,100}$/u.test(text);
}
