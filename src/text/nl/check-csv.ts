/** What `npm run check-csv` says beside its JSON. */
export const checkCsv = {
  usage:
    'Gebruik: npm run --silent check-csv -- BESTAND... [--data MAP]\nLeest elk bestand zoals de pagina het leest en schrijft per bestand één regel JSON.',
  noData: (folder: string) => `De map ${folder} is geen goede gegevensmap. Controleer haar met: npm run data`,
  noFile: (file: string, why: string) => `${file} is niet te openen (${why}).`,
  half: (file: string, months: readonly string[]) =>
    `${file}: deze maanden staan er maar voor een deel in: ${months.join(', ')}. Ze tellen niet als hele maand.`,
  refused: (file: string, why: string) => `${file}: ${why}`,
};
