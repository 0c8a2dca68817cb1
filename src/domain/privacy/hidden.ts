/** Stands where something about a person stood. */
export const hidden = '•••';
