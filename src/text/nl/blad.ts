/** The way to a sheet about one subject. */
export const blad = { link: 'Blad op A4' };
