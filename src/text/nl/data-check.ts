/** What `npm run data` says to the person who keeps the municipality's data. */
export const dataCheck = {
  usage:
    'Gebruik: npm run data                                         controleert de map data\n' +
    '         npm run data -- pack MAP [--audience openbaar]       zet de bestanden klaar in MAP\n' +
    '         npm run data -- add BESTAND [--audience driehoek|openbaar]\n' +
    '                                                              voegt een bestand met cijfers, of een dossier, toe aan de map data\n' +
    '         alle ook met --data MAP voor een andere map met gegevens',
  problem: (file: string, place: string, sentence: string) =>
    place === '' ? `${file}: ${sentence}` : `${file} [${place}]: ${sentence}`,
  good: (resources: number) => `Gegevens in orde: ${resources} bestanden gecontroleerd, 0 problemen.`,
  bad: (problems: number) =>
    `Gegevens niet in orde: ${problems} ${problems === 1 ? 'probleem' : 'problemen'}.`,
  packed: (files: number, folder: string, audience: string) =>
    `${files} bestanden gekopieerd naar ${folder} (${audience}).`,
  notEmpty: (folder: string) =>
    `De map ${folder} is niet leeg en niet eerder door dit script gemaakt. Er is niets gekopieerd.`,
};
