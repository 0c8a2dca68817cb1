/** The page without a connection, and its next version. */
export const offline = {
  isNew: {
    title: 'Er is een nieuwe versie van deze pagina',
    text: 'Ga ermee verder wanneer het u uitkomt. De pagina laadt dan opnieuw; wat deze browser bewaarde, blijft.',
    take: 'Gebruik de nieuwe versie',
  },
  title: 'Zonder internet',
  explain:
    'De pagina zelf opent ook zonder internet. De gegevens van de gemeente staan dan alleen op dit apparaat als u daarvoor kiest. Doe dat niet op een computer die anderen ook gebruiken.',
  keep: 'Ook zonder internet bekijken',
  kept: 'De gegevens staan op dit apparaat. Zet dit uit om ze weg te halen.',
  failed:
    'Bewaren is niet gelukt. Kijk of er verbinding is en of de schijf niet vol is, en probeer het opnieuw.',
  noData:
    'Er is nu geen verbinding, en de gegevens staan niet op dit apparaat. Probeer het opnieuw als er weer verbinding is. Kies dan bij Gegevens “Ook zonder internet bekijken” om dit te voorkomen.',
};
