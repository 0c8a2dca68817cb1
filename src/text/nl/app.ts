import { formatCount, formatLastDay, formatPeriod } from '../format.ts';

const closedParts: Readonly<Record<string, string>> = {
  rond: 'een eigen plek',
  vak: 'vakken van 100\u00a0meter',
  'gebied-camera': 'een getekend gebied',
  controle: 'eigen vergelijkingsplekken',
  eenheid: 'weken',
};

/** The frame around every screen. */
export const app = {
  product: 'Veiligheidsbeeld',
  skip: 'Naar de inhoud',
  navigation: 'Onderdelen',
  menu: {
    all: 'Menu',
    groups: { vergadering: 'Vergadering', onderzoek: 'Onderzoek', plan: 'Plan en gegevens' },
  },
  screens: {
    overzicht: 'Overzicht',
    sinds: 'Sinds vorig overleg',
    prioriteit: 'Prioriteiten',
    kaart: 'Kaart',
    trends: 'Trends',
    bijzonderheden: 'Bijzonderheden',
    beleving: 'Beleving',
    uitvoering: 'Uitvoering',
    cameratoezicht: 'Cameratoezicht',
    overleg: 'Overleg',
    raad: 'Raad',
    dossier: 'Dossier',
    gegevens: 'Gegevens',
    verantwoording: 'Verantwoording',
  },
  loading: 'De gegevens worden geladen',
  /** On paper, of what was not there yet. */
  late: 'Dit deel was nog niet klaar toen dit werd afgedrukt. Wacht tot het er staat en druk opnieuw af.',
  strip: 'Periode en stand van de gegevens',
  period: 'Periode',
  ownPeriod: (from: number, to: number) => `Gekozen: ${formatPeriod(from, to)}`,
  comparedWith: 'vergeleken met',
  /** `het jaar ervoor`, or the same months of an earlier year. */
  before: (months: number) => {
    if (months === 12) return 'het jaar ervoor';
    const years = Math.ceil(months / 12);
    const earlier = years === 1 ? 'een jaar eerder' : `${formatCount(years)} jaar eerder`;
    return `${months === 1 ? 'dezelfde maand' : 'dezelfde maanden'} ${earlier}`;
  },
  dataUntil: (month: number, provisional: boolean) =>
    `gegevens tot en met ${formatLastDay(month)}${provisional ? ', laatste maand voorlopig' : ''}`,
  audience: {
    driehoek: 'Vertrouwelijk, alleen driehoek',
    openbaar: 'Openbaar',
    change: 'Voor wie zijn deze cijfers? Nu:',
  },
  dropped: (parts: readonly string[]) =>
    `Een deel van het webadres is niet herkend en niet gebruikt: ${parts.join(', ')}. Op die plaats ziet u de gewone keuze.`,
  /** Of what was chosen for the driehoek, by its name in the address. */
  closed: (parts: readonly string[]) =>
    `Openbaar is dit er niet: ${parts.map((part) => closedParts[part] ?? part).join(', ')}. U ziet de gewone keuze; voor de driehoek komt het terug.`,
  openFailed: 'De gegevens van de gemeente konden niet worden geopend.',
  openFailedHelp:
    'Laad de pagina opnieuw. Blijft dit zo, vraag dan wie deze site beheert om de gegevens opnieuw te plaatsen.',
  reload: 'Laad de pagina opnieuw',
  crashed: 'Er ging iets mis bij het tonen van dit onderdeel.',
  crashedHelp: 'Uw gegevens zijn niet weg. Kies een ander onderdeel of laad de pagina opnieuw.',
  share: 'Kopieer link',
  footer: 'Bronnen: Politie (open data), CBS en Kadaster (CC BY 4.0), GeoNames (CC BY 4.0).',
  table: 'Toon als tabel',
};
