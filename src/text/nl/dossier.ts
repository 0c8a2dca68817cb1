/** What the team writes: targets and own registrations. */
export const dossier = {
  title: 'Dossier van het team',
  choose: 'Onderdeel van het dossier',
  parts: {
    streefwaarden: 'Streefwaarden',
    registraties: 'Eigen registraties',
    classificatie: 'Wat telt waar mee',
    bestand: 'Bewaren en samenvoegen',
  },
  intro: {
    streefwaarden: 'Wat willen we bereiken? Elke wijziging blijft bewaard, met rol, datum en reden.',
    registraties: 'Aantallen die de gemeente zelf bijhoudt.',
    classificatie: 'Welke soorten meldingen en misdrijven tellen mee bij welke indicator.',
    bestand: 'Het hele dossier in één bestand.',
  },
};
