/** Why what was kept in the browser could not be opened. */
const because = {
  unavailable:
    'Deze browser geeft geen toegang tot de opslag, bijvoorbeeld in een privévenster. Open de pagina in een gewoon venster, of sta toe dat deze pagina iets bewaart.',
  blocked:
    'Een ander tabblad houdt de opslag bezet. Sluit de andere tabbladen van deze pagina en laad de pagina opnieuw.',
  newer:
    'De opslag is gemaakt door een nieuwere versie van deze pagina. Laad de pagina opnieuw, dan komt de nieuwere versie.',
  full: 'De schijf van deze computer is vol. Maak ruimte vrij en laad de pagina opnieuw.',
  failed:
    'De opslag is misschien beschadigd. Laad de pagina opnieuw. Helpt dat niet, sluit dan de browser en open die weer. Helpt ook dat niet, voeg uw bestanden dan opnieuw toe, of open een bibliotheek en dossier die u als bestand bewaarde.',
};

/** What is said of the browser's store: that it cannot be opened, or that another tab wrote in it. */
export const opslag = {
  closed: {
    title: 'Wat u eerder bewaarde, kon niet worden geopend',
    because,
    means:
      'Uw eigen bestanden en uw dossier tellen nu misschien niet mee in wat u ziet. Deze pagina heeft niets gewist.',
  },
  damaged:
    'Een deel van wat u eerder toevoegde is beschadigd en telt niet mee. Bij Gegevens staat welke bestanden dat zijn; voeg ze daar opnieuw toe.',
  damagedDossier:
    'Een deel van wat u eerder vastlegde in het dossier of een overleg is niet te gebruiken en telt niet mee. Bij Dossier staat wat u kunt doen.',
  willNotKeep: 'Wat u nu toevoegt, wordt niet bewaard. Het blijft tot u de pagina sluit of opnieuw laadt.',
  elsewhere: 'In een ander tabblad zijn bestanden toegevoegd of weggehaald. Deze pagina is bijgewerkt.',
  elsewhereClose: 'Sluit deze melding',
  noSets: 'Eerder toegevoegde bestanden konden niet worden geopend.',
};
