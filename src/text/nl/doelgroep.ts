/** The dialog that says for whom the figures are, and lets a person choose. */
export const doelgroep = {
  title: 'Voor wie zijn deze cijfers?',
  driehoekChoice: 'Driehoek: precieze aantallen, alleen voor het gesloten overleg',
  openbaarChoice: 'Openbaar: voor raad, pers en inwoners',
  driehoekText:
    'In het gesloten overleg van burgemeester, politie en Openbaar Ministerie ziet u precieze aantallen en kleine vakken. Deel deze schermen niet verder.',
  openbaarText:
    'Voor iedereen buiten de driehoek tonen we alleen hele kwartalen en jaren. Aantallen onder de grens zijn afgeschermd, ook als u ze uit andere cijfers zou kunnen uitrekenen.',
  /** Of files that were added here: nothing remembers what was shown of them before. */
  olderCopies:
    'Let op: dit openbare beeld is niet beschermd tegen een ouder openbaar beeld. Wie dat bewaarde, kan uit het verschil soms een klein aantal afleiden. Deel met anderen daarom de openbare site, en geen beelden van deze pagina.',
  alwaysOpenbaar:
    'Deze pagina is voor raad en pers: zij toont altijd het openbare beeld, ook als u meer mag zien.',
  onlyOpenbaar:
    'Er zijn geen gegevens voor de driehoek geladen. Daarom staat alleen het openbare beeld open.',
  legend: 'Toon de cijfers voor',
  close: 'Sluiten',
};
