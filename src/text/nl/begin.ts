/** The way from nothing to the first meeting. */
export const begin = {
  title: 'Begin met uw eigen gegevens',
  intro:
    'Bij de prioriteiten zijn nog geen cijfers van uw gemeente. In vier stappen, ongeveer tien minuten, naar uw eerste overleg.',
  band: 'Op weg naar uw eerste overleg',
  steps: {
    data: {
      name: 'Voeg uw gegevens toe',
      text: 'Een export van incidenten, of een tabel van de politie. Het bestand blijft in deze browser.',
    },
    dossier: {
      name: 'Kijk wat waar telt',
      text: 'Welke soorten tellen bij welke prioriteit, en welke streefwaarden wachten nog op het team?',
    },
    overview: {
      name: 'Lees het Overzicht',
      text: 'De prioriteiten, wat afwijkt en waar: het staat dan op deze pagina.',
    },
    meeting: {
      name: 'Bereid het overleg voor',
      text: 'Kies de pagina’s en de datum. Daarna kunt u presenteren.',
    },
  },
  done: 'gedaan',
  notDone: 'nog te doen',
  example: 'Bekijk eerst het voorbeeld',
  exampleText: 'Verzonnen cijfers, op elk scherm fictief genoemd. Met één klik weer weg.',
  isExample: 'Dit is een voorbeeld. Wat verzonnen is, heet fictief.',
  notKept: 'Deze browser kan uw keuze niet bewaren. Zij geldt tot u de pagina sluit.',
};
