/** Counts that the municipality keeps itself. */
export function RegistrationsPart() {
  return null;
}
