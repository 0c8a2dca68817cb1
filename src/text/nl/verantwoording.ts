import { smallestBase } from '../../domain/thresholds.ts';
import { formatCount, formatDay, formatLastDay, formatRange } from '../format.ts';

/** How everything is counted, protected and sourced: the screen at the foot of every page. */
export const verantwoording = {
  title: 'Verantwoording',
  lead: 'Hoe is geteld, wat is beschermd, en waar de cijfers vandaan komen.',

  counted: {
    title: 'Zo is geteld',
    text: [
      'Wij tellen wat bij politie en gemeente is geregistreerd. Elke soort komt in een periode uit één bron; twee bronnen worden nooit opgeteld.',
      'Een maand zonder meldingen is pas nul als iemand heeft bevestigd dat het bestand compleet is. Anders staat er “geen cijfer”.',
      `Een verschil in procenten staat er alleen bij ten minste ${formatCount(smallestBase)} gevallen.`,
      'Op de kaart is de dichtheid uitgerekend op een vast raster in meters. Inzoomen verandert haar niet.',
    ],
  },

  protected: {
    title: 'Wat is beschermd',
    text: 'Namen, adressen en vrije tekst worden niet bewaard. Wat u hier toevoegt, blijft in deze browser.',
    never: 'Dit staat nooit in het openbare beeld:',
    rules: 'Hoe fijn elke soort te zien is',
    columns: {
      kinds: 'soorten',
      why: 'waarom',
      driehoek: 'driehoek',
      openbaar: 'openbaar',
      from: 'openbaar vanaf',
    },
    others: 'alle andere soorten',
    more: (count: number) => `en ${formatCount(count)} andere`,
    place: {
      never: 'niet',
      gemeente: 'hele gemeente',
      buurt: 'buurt',
      cell500: 'vak van 500\u00a0meter',
      cell100: 'vak van 100\u00a0meter',
    },
    /** From which count openbaar shows a number, in a buurt or cell and in the whole gemeente. */
    from: (small: number, whole: number) =>
      small === whole ? formatCount(small) : `${formatCount(small)}; hele gemeente ${formatCount(whole)}`,
  },

  chance: {
    title: 'Toeval: één regel',
    families: (headline: number, others: number) =>
      `In dit plan heeft de eerste groep ${formatCount(headline)} cijfers en de tweede ${formatCount(others)}.`,
  },

  unsaid: {
    title: 'Wat deze pagina niet kan zeggen',
    text: [
      'Wat er gaat gebeuren: alle cijfers gaan over wat is geweest.',
      'Wat niet is gemeld: een stille buurt is niet altijd een veilige buurt.',
      'Wie iets deed of overkwam: in de gegevens staan geen personen.',
    ],
  },

  sources: {
    title: 'Bronnen en licenties',
    loading: 'De bronnen worden geladen',
    failed: 'De lijst met bronnen kon niet worden gelezen. Laad de pagina opnieuw.',
    columns: { source: 'bron', what: 'wat', licence: 'licentie', date: 'jaar' },
    years: (years: readonly [string, string] | null) =>
      years === null ? 'niet vermeld' : years[0] === years[1] ? years[0] : formatRange(...years),
  },

  version: {
    title: 'Versie van de gegevens',
    package: (name: string, version: string | null, created: string | null) =>
      [
        `Gegevens van ${name}`,
        ...(version === null ? [] : [`versie ${version}`]),
        ...(created === null ? [] : [`samengesteld op ${formatDay(created)}`]),
      ].join(', '),
    until: (month: number) => `De cijfers lopen tot en met ${formatLastDay(month)}.`,
    mark: (hash: string) => `Kenmerk van wat nu is geladen: ${hash}.`,
  },
};
