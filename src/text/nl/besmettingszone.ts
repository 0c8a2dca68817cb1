import { formatCount, formatLevel } from '../format.ts';
import { dayLong, daysText } from '../days.ts';

const metres = (count: number): string => `${formatCount(count)}\u00a0meter`;
const days = (count: number): string => `${formatCount(count)} ${count === 1 ? 'dag' : 'dagen'}`;
const surface = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const list = new Intl.ListFormat('nl-NL');

/** Where a letter goes after an incident, and until when. `what` is the name of an indicator. */
export const besmettingszone = {
  title: (what: string) => `Besmettingszone: ${what.toLowerCase()}`,
  card: {
    text: (what: string) =>
      `Voor de brief aan omwonenden na een incident (${what.toLowerCase()}): het gebied, tot wanneer, en een kaart.`,
    open: 'Maak een besmettingszone',
  },
  back: 'Terug naar de kaart',
  busy: (share: number) => `Bezig: ${Math.round(share * 100)}%.`,
  onlyDriehoek: 'Een besmettingszone is er alleen voor de driehoek.',
  notSet: 'Deze gemeente koos geen afstand en geen aantal dagen voor een besmettingszone.',

  form: {
    title: 'Keuzes',
    place: 'Plek',
    pick: 'Klik op de kaart. Of zet het kruis op de plek en druk op Enter.',
    rounded:
      'Wij onthouden alleen het vak waar de plek in ligt, en dat alleen op dit scherm. Het staat in geen link en wordt niet bewaard.',
    day: 'Dag van het incident',
    notADay: 'Dit is geen dag. Typ bijvoorbeeld 3-10-2026.',
    later: 'Deze dag is nog niet geweest. Kies vandaag of eerder.',
    size: 'Reken vanaf',
    cell: (size: number) => `Rand van het vak van ${metres(size)}`,
    reach: 'Hoe ver en hoe lang',
    set: (far: number, long: number) => `${metres(far)} en ${days(long)}: een keuze van de gemeente`,
    repeats: (period: { readonly from: number; readonly to: number }) =>
      `Zo ver en zo lang als herhaling te zien was: ${daysText(period)}`,
  },

  map: (what: string) => `besmettingszone ${what.toLowerCase()}`,
  none: 'Nog geen plek gekozen.',
  outside: 'Deze plek ligt buiten de gemeente. Kies een plek erin.',
  noRepeats: 'In deze periode was geen herhaling te zien. Kies de afstand en dagen van de gemeente.',
  orSet: 'Of kies de afstand en dagen van de gemeente.',

  result: {
    title: 'De zone',
    /** What it is, in one sentence. */
    says: (far: number, size: number, until: number | null) =>
      `Woningen binnen ${metres(far)} van de rand van een vak van ${metres(size)}${until === null ? '' : `, tot en met ${dayLong(until)}`}.`,
    noDay: 'Vul de dag in: dan staat er tot wanneer de zone geldt.',
    choice: (far: number, long: number) =>
      `${metres(far)} en ${days(long)} zijn een keuze, geen uitkomst van een berekening.`,
    seen: (far: number, long: number) =>
      `${metres(far)} en ${days(long)}: zo ver en zo lang was in de gekozen periode meer herhaling te zien dan toeval geeft.`,
    area: (squareMetres: number) => `${surface.format(squareMetres / 1e6)}\u00a0km²`,
    facts: { area: 'Oppervlakte', until: 'Tot en met', dwellings: 'Woningen', where: 'In' },
    noDwellings: 'niet bekend: woningen zijn alleen per buurt geteld',
    areas: (names: readonly string[]) => list.format(names),
  },

  telling: {
    title: 'De kaart kan hier één woning aanwijzen',
    unknown: 'Hoeveel woningen hier staan, is niet bekend. Daarom is er geen kaart en geen bestand.',
    mean: (homes: number, size: number) =>
      `In deze buurt is het gemiddelde aantal woningen in een vak van ${metres(size)} ${formatLevel(homes)}. Daarom is er geen kaart en geen bestand.`,
    larger: 'Reken vanaf een vak van 500\u00a0meter',
    none: 'Stuur de brief hier zonder kaart.',
  },
  look: 'Kijk zelf of er in het vak meer dan een paar woningen staan. Zo niet, stuur dan geen kaart mee.',

  files: {
    print: 'Druk de kaart af',
    geojson: 'GeoJSON',
    kml: 'KML',
    name: (until: string | null, extension: string) =>
      `besmettingszone${until === null ? '' : `-tot-en-met-${until}`}-driehoek.${extension}`,
    inside: 'Erin staat alleen de buitenrand: geen adres, geen punt en geen midden.',
    fields: {
      name: 'naam',
      until: 'tot en met',
      metres: 'meter vanaf de rand van het vak',
      days: 'dagen',
      area: 'km2',
      marks: 'merk',
    },
  },

  sheet: {
    label: (what: string) =>
      `Kaart van de besmettingszone (${what.toLowerCase()}): de buitenrand op de straten`,
    foot: (gemeente: string, made: string) =>
      `${gemeente}, gemaakt op ${made}. Het gebied is een buitenrand en geen adres.`,
  },
};
