import { formatDay, formatLastDay, formatPeriod } from '../format.ts';

/** The sheet for the council and the press. Everything on it is for everybody. */
export const raad = {
  title: (name: string) => `Veiligheid in ${name}: dit mag gezegd worden`,
  lead: 'Voor gemeenteraad en pers. Alles op dit blad is openbaar.',
  made: (today: string, lastMonth: number) =>
    `Gemaakt op ${formatDay(today)}, met cijfers tot en met ${formatLastDay(lastMonth)}.`,
  loading: 'De zinnen worden geladen',
  fictief: 'fictief',
  madeUp: 'Wat “fictief” heet, is verzonnen om dit blad te laten zien. Geef het zo niet uit.',

  sentences: {
    title: 'Eén zin per prioriteit',
    none: (priority: string) => `${priority}: hierover is geen openbaar cijfer.`,
    period: (from: number, to: number) => formatPeriod(from, to),
    margin: (interval: string) => `marge ${interval}`,
  },

  cameras: {
    title: 'Cameratoezicht',
    verdict:
      'Of de camera’s hielpen, is uit openbare cijfers niet te zeggen. Die zijn er per hele buurt, en een camera ziet daar maar een deel van. Ook iets anders kan het aantal hebben veranderd.',
    none: 'In het register staat geen camera.',
    camera: 'camera',
    term: 'termijn',
    /** ISO dates or years. */
    between: (start: string | null, end: string | null) =>
      start === null && end === null
        ? 'niet bekend'
        : `${start === null ? 'begin niet bekend' : `sinds ${formatDay(start)}`}, ${
            end === null ? 'einde niet bekend' : `tot en met ${formatDay(end)}`
          }`,
    where: 'geteld in',
    buurt: (name: string, indicator: string) => `hele buurt ${name}: ${indicator}`,
    everywhere: (name: string, indicator: string) => `hele gemeente ${name}: ${indicator}`,
    notCounted: (hasNoStart: boolean) =>
      `niet te vergelijken: ${hasNoStart ? 'het begin is niet bekend' : 'er is geen heel jaar vóór en na'}`,
    beside: 'Ter vergelijking',
    before: 'heel jaar vóór de camera',
    after: 'laatste hele jaar',
    inYear: (year: number, figure: string) => `${year}: ${figure}`,
    felt: (question: string, share: string, margin: string, who: string, year: number | null) =>
      `“${question}” ${share} ja (${margin}), gevraagd aan ${who}${year === null ? '' : ` in ${year}`}.`,
    feltMargin: (interval: string) => `marge ${interval}`,
    feltNoMargin: 'marge onbekend',
  },

  unsaid: {
    title: 'Wat niet gezegd mag worden, en waarom',
    evaluation: 'Wat de camera’s per plek deden: dat is geteld op plekken die daarvoor te klein zijn.',
    cause: '“Door onze aanpak” of “door de camera’s”: cijfers laten samenhang zien, geen oorzaak.',
    direction: '“Stijgt” of “daalt” waar dat hierboven niet staat: het verschil is daarvoor te klein.',
  },

  counted:
    'Zo is geteld: wat bij politie en gemeente is geregistreerd, in hele kwartalen en jaren. Een aantal meldingen is geen aantal gebeurtenissen. De marge is het 95%-interval.',

  side: {
    title: 'Uitgeven',
    print: 'Druk af of bewaar als PDF',
    oneSheet: 'Het blad past op één A4.',
    olderCopies:
      'Geef niet twee bladen uit over hetzelfde kwartaal. Wie ze naast elkaar legt, kan soms uit het verschil een klein aantal afleiden. Op de openbare site is dat voorkomen.',
  },
};
