import { formatThings } from '../format.ts';

/** Why an earlier publication could not be read. */
type PreviousFailure =
  | { readonly why: 'no-publication' | 'driehoek' }
  | { readonly why: 'damaged'; readonly file: string };

/** What `npm run data` says to the person who keeps the municipality's data. */
export const dataCheck = {
  usage:
    'Gebruik: npm run data                                         controleert de map data\n' +
    '         npm run data -- pack MAP [--audience openbaar [--previous VORIGE]]\n' +
    '                                                              zet de bestanden klaar in MAP\n' +
    '         npm run data -- add BESTAND [--audience driehoek|openbaar]\n' +
    '                                                              voegt een bestand met cijfers, of een dossier, toe aan de map data\n' +
    '         alle ook met --data MAP voor een andere map met gegevens',
  buildUsage:
    'Gebruik: npm run build                                        bouwt de pagina voor de driehoek\n' +
    '         npm run build -- --audience openbaar [--previous MAP]\n' +
    '                                                              bouwt de openbare pagina; in MAP staat de vorige openbare versie',
  problem: (file: string, place: string, sentence: string) =>
    place === '' ? `${file}: ${sentence}` : `${file} [${place}]: ${sentence}`,
  good: (resources: number) =>
    `Gegevens in orde: ${formatThings(resources, 'bestand', 'bestanden')} gecontroleerd, 0 problemen.`,
  bad: (problems: number) =>
    `Gegevens niet in orde: ${problems} ${problems === 1 ? 'probleem' : 'problemen'}.`,
  packed: (files: number, folder: string, audience: string) =>
    `${formatThings(files, 'bestand', 'bestanden')} gekopieerd naar ${folder} (${audience}).`,
  kept: (years: number) =>
    `Van ${years} ${years === 1 ? 'jaar van een soort' : 'jaren van een soort'} bleven de cijfers zoals ze openbaar waren, als voorlopig: een cijfer is nu te klein, en het verschil zou het verraden.`,
  previous: (folder: string, { why, ...rest }: PreviousFailure) =>
    ({
      'no-publication': `In ${folder} staat geen eerdere versie: er is geen datapackage.json. Er is niets gebouwd.`,
      driehoek: `In ${folder} staat een versie voor de driehoek. Geef de map van de vorige openbare versie. Er is niets gebouwd.`,
      damaged: `De vorige versie in ${folder} is beschadigd (${'file' in rest ? rest.file : ''}). Geef een map die niet is veranderd. Er is niets gebouwd.`,
    })[why],
  notEmpty: (folder: string) =>
    `De map ${folder} is niet leeg en niet eerder door dit script gemaakt. Er is niets gekopieerd.`,
};
