import { falseAlarms, fewestForTest } from '../../domain/thresholds.ts';
import { formatCount, formatRate, formatShare } from '../format.ts';

const squares = (metres: number): string => `vakken van ${formatCount(metres)}\u00a0meter`;
const places = (count: number): string => (count === 1 ? 'één plek' : `${formatCount(count)} plekken`);

/** Of two times as they are called, of two subjects without a capital. */
type Of = 'times' | 'subjects';
const named = (of: Of, name: string): string => (of === 'times' ? name : name.toLowerCase());

/** Where two maps differ. */
export const verschil = {
  show: 'Vergelijken als',
  two: 'Twee kaarten',
  one: 'Verschil',
  onlyClosed:
    'Waar het verschil meer is dan toeval, is er alleen voor de driehoek: openbaar zijn van kleine plekken niet alle aantallen bekend.',
  title: 'Waar is het verschil meer dan toeval?',
  loading: 'Het verschil wordt berekend',
  mapName: (one: string, other: string) => `Verschil: ${one} tegenover ${other}`,

  /** In one sentence. */
  none: (of: Of, other: string, tested: number) => {
    if (tested === 0)
      return `Niet te zeggen: op geen plek zijn er samen minstens ${formatCount(fewestForTest)}. Kies langere perioden.`;
    const looked = `op geen van de ${formatCount(tested)} bekeken vakken`;
    return of === 'times'
      ? `Nergens: ${looked} is het verschil met ${other} groter dan toeval kan geven.`
      : `Nergens: ${looked} is het ene meer dan toeval in de meerderheid.`;
  },
  some: (of: Of, one: string, other: string, more: number, less: number) => {
    const parts =
      of === 'times'
        ? [
            ...(more > 0 ? [`op ${places(more)} meer`] : []),
            ...(less > 0 ? [`op ${places(less)} minder`] : []),
          ]
        : [
            ...(more > 0 ? [`op ${places(more)} naar verhouding meer ${named(of, one)}`] : []),
            ...(less > 0 ? [`op ${places(less)} naar verhouding meer ${named(of, other)}`] : []),
          ];
    const than = of === 'times' ? ` dan ${other}` : '';
    return `Waarschijnlijk geen toeval: ${parts.join(' en ')}${than}.`;
  },
  keptNone: 'Waar te weinig is geteld, is niet gekeken.',
  kept: 'Op de andere plekken kan het verschil toeval zijn, of is er te weinig geteld.',

  legend: {
    /** `what` is counted in both times. */
    title: (of: Of, one: string, other: string, what: string | null) =>
      `${what === null ? '' : `${what}: `}${one} tegenover ${named(of, other)}`,
    more: (of: Of, one: string) =>
      of === 'times' ? `meer in ${one}` : `naar verhouding meer ${named(of, one)}`,
    less: (of: Of, one: string, other: string) =>
      of === 'times' ? `minder in ${one}` : `naar verhouding meer ${named(of, other)}`,
    note: (tested: number, metres: number) =>
      `Alleen gekleurd waar het verschil waarschijnlijk geen toeval is. ${formatCount(tested)} ${squares(metres)} bekeken, daarvoor is gecorrigeerd.`,
  },
  readout: { chance: 'geen verschil dat meer is dan toeval, of te weinig geteld' },

  how: {
    title: 'Zo is dit bepaald',
    what: (metres: number, tested: number) =>
      metres === tested
        ? `Van elk vak van ${formatCount(metres)}\u00a0meter is geteld wat erin en in de acht vakken eromheen ligt.`
        : `Van elk vak van ${formatCount(tested)}\u00a0meter is geteld wat erin en in de acht vakken eromheen ligt. Kleiner dan ${formatCount(metres)}\u00a0meter tekenen wij niet: dan is een woning te herkennen.`,
    times:
      'Zonder verschil valt elk incident in de ene of de andere tijd naar hun lengte. De kans is precies uitgerekend (binomiaal, naar twee kanten).',
    subjects:
      'Zonder verschil is de verhouding overal als in de hele gemeente. De kans is precies uitgerekend (binomiaal, naar twee kanten).',
    spread: (spread: number) =>
      `De aantallen van de gemeente schommelen ${formatRate(spread)} keer zoveel als toeval geeft. Een plek schommelt daarin mee naar haar deel, en van één onderwerp ook zoals plekken onderling schommelen, doordat incidenten samen komen. Van twee onderwerpen is dat laatste niet te zien: een groepje van dezelfde dader kan daar een verschil lijken.`,
    corrected: `Wie zo vaak kijkt, ziet altijd iets: daarvoor is gecorrigeerd (Benjamini-Hochberg, ${formatShare(falseAlarms)}). Plekken met minder dan ${formatCount(fewestForTest)} bij elkaar zijn niet bekeken.`,
  },
  notes: {
    unplaced: (one: string, count: number, other: string, otherCount: number) =>
      `Zonder plek, en niet bekeken: ${formatCount(count)} (${one}) en ${formatCount(otherCount)} (${other}).`,
  },
  table: {
    caption: 'Plekken waar het verschil meer is dan toeval, in de gekleurde vakken en die eromheen',
    where: 'plek',
    times: (side: 'more' | 'less') => (side === 'more' ? 'meer' : 'minder'),
    subjects: (side: 'more' | 'less', one: string, other: string) =>
      `naar verhouding meer ${(side === 'more' ? one : other).toLowerCase()}`,
  },
  refused: {
    few: (placed: number, least: number) =>
      `Niet te zeggen: samen hebben ${placed === 1 ? 'één incident' : `${formatCount(placed)} incidenten`} een plek in de gemeente, en er zijn er ${formatCount(least)} nodig. Kies een langere periode.`,
    'not-whole':
      'Niet te zeggen: niet elke maand is bevestigd. Een gat in een lijst zou een daling lijken. Bevestig de lijst bij Gegevens, of kies een andere periode.',
    closed: 'Dit is er alleen voor de driehoek.',
  },
};
