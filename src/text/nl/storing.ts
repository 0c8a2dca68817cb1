/** What is said when a part of the page itself fails. */
export const storing = {
  answersEnded: {
    title: 'De berekeningen zijn gestopt',
    text: 'Wat nog niet op het scherm staat, komt er niet meer bij. Kies “Ga verder” om de berekeningen opnieuw te starten.',
  },
  answersSilent: {
    title: 'De berekeningen geven geen antwoord',
    text: 'Wacht nog even, of kies “Ga verder” om de berekeningen opnieuw te starten.',
  },
  kept: 'Wat deze browser bewaarde, blijft.',
  unkept: 'Let op: niet alles is bewaard. Wat de browser niet kon bewaren, verdwijnt als u verder gaat.',
  goOn: 'Ga verder',
  importsEnded: {
    title: 'Het lezen van bestanden is onverwacht gestopt',
    text: 'Wat al was toegevoegd, is er nog. Kijk bij Gegevens of uw laatste wijziging erbij staat, en probeer het anders opnieuw.',
    close: 'Sluit deze melding',
  },
  importsSilent: {
    title: 'Het lezen van bestanden geeft geen antwoord',
    text: 'Een groot bestand kan lang duren. Wacht nog even, of stop het bij Gegevens. Wat al was toegevoegd, blijft.',
    stop: 'Stop het lezen',
  },
  personalText: {
    title: 'Niet vastgelegd: er staan gegevens van een persoon in',
    text: 'Haal telefoonnummers, e-mailadressen, kentekens, rekeningnummers, burgerservicenummers en adressen van woningen uit uw tekst, en bewaar opnieuw. Wat u typte, staat er nog.',
    close: 'Terug naar de tekst',
  },
  partMissing: {
    title: 'Een deel van de pagina is niet geladen',
    text: 'Misschien is de pagina net vernieuwd, of viel de verbinding even weg. Laad de pagina opnieuw. Wat deze browser bewaarde, blijft.',
  },
  slow: {
    title: 'Het laden duurt langer dan gewoon',
    text: 'Wacht nog even, of laad de pagina opnieuw. Wat deze browser bewaarde, blijft.',
  },
  notStarted: {
    title: 'De pagina kon niet starten',
    text: 'Misschien is de pagina net vernieuwd, of viel de verbinding even weg. Laad de pagina opnieuw. Wat deze browser bewaarde, blijft.',
  },
};
