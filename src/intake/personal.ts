/** Names of columns that hold data about a person, in Dutch and English exports. */
const personal =
  /^(?:(?:voor|achter|volledige[ _]?)naam|initialen|adres|huisnummer|postcode|bsn|burgerservicenummer|geboortedatum|kenteken|telefoon(?:nummer)?|mobiel|e-?mail(?:adres)?|zaaknummer|toelichting|opmerking(?:en)?|address(?:_.+)?|phone|reporter(?:_.+)?|text_extra|date[ _]of[ _]birth)$/;

/** The columns of a header that hold data about a person: such a file is not for here, whatever else is in it. */
export function personalColumns(header: readonly string[]): string[] {
  return header.filter((cell) => personal.test(cell.trim().toLowerCase()));
}
