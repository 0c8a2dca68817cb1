import { formatCount, formatPeriod, formatThings } from '../format.ts';

const list = new Intl.ListFormat('nl-NL');
const date = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });

/** `3 november 2026`, from a moment as an ISO timestamp. */
function dayOf(at: string): string {
  return date.format(new Date(at));
}

function countOf(kinds: number): string {
  if (kinds === 0) return 'geen soorten';
  return kinds === 1 ? '1 soort' : `${formatCount(kinds)} soorten`;
}

/** The part of the dossier where the team says which kinds count for which indicator. */
export const classificatie = {
  indicators: 'Indicatoren',
  status: {
    title: (confirmed: number, all: number) =>
      confirmed === all
        ? `Het team heeft alle ${formatCount(all)} indicatoren bevestigd.`
        : `${formatCount(confirmed)} van ${formatCount(all)} indicatoren bevestigd.`,
    text: 'Wat nog niet is bevestigd, telt mee als voorstel.',
  },
  note: {
    proposal: (kinds: number) => `voorstel, ${countOf(kinds)}`,
    confirmed: (kinds: number) => `bevestigd, ${countOf(kinds)}`,
  },
  proposal: 'Voorstel',
  confirmed: 'Bevestigd',
  isProposal: 'Dit is een voorstel. Het team heeft het nog niet bevestigd.',
  isConfirmed: (at: string, role: string) => `Bevestigd op ${dayOf(at)} door: ${role}.`,
  isConfirmedOpenbaar: (at: string) => `Bevestigd op ${dayOf(at)}.`,
  readOnly: 'Wijzigen kan alleen in het beeld voor de driehoek.',
  definitionBy: {
    plan: 'Definitie uit het plan',
    politie: 'Definitie van de politie',
    ons: 'Definitie van ons (het plan geeft er geen)',
  },
  counts: 'Deze soorten tellen mee',
  noKinds: 'Er telt nog geen soort mee. Deze indicator heeft dan geen eigen aantal.',
  survey: 'Deze indicator komt uit enquêtes. Er tellen geen soorten mee.',
  count: (from: number, to: number) => formatPeriod(from, to),
  alsoCounts: (indicators: readonly string[]) => `Telt ook mee bij: ${list.format(indicators)}.`,
  noDefinition: 'Geen definitie bekend.',
  policeName: (title: string) => `In de lijst heet dit: ${title}.`,
  added: 'nieuw',
  removed: 'gaat eruit',
  remove: (kind: string) => `Laat ${kind} niet meer meetellen`,
  putBack: (kind: string) => `Laat ${kind} toch meetellen`,
  search: {
    title: 'Soort toevoegen',
    label: 'Soort toevoegen: zoek op code, naam of omschrijving',
    found: (count: number, text: string) => {
      if (count === 0) return `Geen soort gevonden met “${text}”.`;
      return count === 1 ? '1 soort gevonden' : `${formatCount(count)} soorten gevonden`;
    },
    more: (count: number) =>
      `Nog ${formatThings(count, 'soort', 'soorten')}. Typ meer letters om ze te zien.`,
    add: (kind: string) => `Laat ${kind} meetellen`,
  },
  under: {
    title: 'Ook te zien onder',
    explain: (own: string) => `De indicator hoort bij ${own}. Vink aan waar hij ook getoond wordt.`,
  },
  effect: {
    title: 'Wat verandert er?',
    same: 'U hebt nog niets gewijzigd. Zo telt het nu.',
    caption: 'Het aantal nu en na uw wijziging',
    which: 'beeld',
    driehoek: (from: number, to: number) => `Driehoek, ${formatPeriod(from, to)}`,
    openbaar: (from: number, to: number) => `Openbaar, ${formatPeriod(from, to)}`,
    now: 'nu',
    after: 'straks',
    interval: (text: string) => `(${text})`,
    intervalNote: 'Tussen haakjes staat wat het met toeval kan zijn.',
    counting: 'wordt geteld',
    noKinds: 'Er telt geen soort mee.',
    without: (kinds: readonly string[]) => `Zonder cijfer over deze maanden: ${list.format(kinds)}.`,
    also: (kind: string, indicators: readonly string[]) =>
      `${kind} telt ook mee bij ${list.format(indicators)}.`,
    never:
      'Eén melding kan bij meer indicatoren en prioriteiten meetellen. Daarom tellen wij prioriteiten nooit bij elkaar op.',
    registers:
      'U telt soorten uit meer dan één register samen. Eén voorval kan in beide staan en telt dan dubbel.',
    target:
      'Het team heeft voor deze indicator een streefwaarde vastgesteld, op de oude telling. Kijk of die nog klopt.',
    story: 'Duiding die bij de oude cijfers is geschreven, krijgt het teken “cijfers veranderd”.',
    source: (sources: readonly string[]) => `Bron: ${sources.join('; ')}`,
    how: 'Geteld zijn alle geregistreerde voorvallen in de hele gemeente, van de soorten die meetellen.',
  },
  save: {
    title: 'Vastleggen',
    why: 'Waarom zo?',
    whyHint: 'Bijvoorbeeld: besproken in het Veiligheidsoverleg van november.',
    whyMissing: 'Vul in waarom het team dit zo vastlegt.',
    confirm: 'Bevestig het voorstel',
    change: 'Leg de wijziging vast',
    again: 'Bevestig opnieuw',
    discard: 'Wijziging weggooien',
    withdraw: 'Terug naar het voorstel',
    withdrawExplain: 'Het voorstel geldt dan weer; wat eerder is vastgelegd blijft te lezen.',
    done: (indicator: string) => `Vastgelegd. ${indicator} telt nu overal zo mee.`,
    withdrawn: (indicator: string) => `Vastgelegd. Voor ${indicator} geldt het voorstel weer.`,
  },
  problems: {
    'headline-without-kinds':
      'Dit cijfer staat op de kaart van een prioriteit. Er moet minstens één soort meetellen.',
    'total-with-parts': (total: string) =>
      `“${total}” is een totaal en telt de andere soorten al mee. Kies het totaal, of de soorten apart.`,
  },
  history: {
    title: 'Wat eerder is vastgelegd',
    line: (at: string, role: string) => `${dayOf(at)}, ${role}`,
    counted: (kinds: readonly string[]) =>
      kinds.length === 0 ? 'Er telt geen soort mee.' : `Telt mee: ${list.format(kinds)}.`,
    under: (priorities: readonly string[]) =>
      priorities.length === 0 ? '' : `Ook te zien onder ${list.format(priorities)}.`,
    withdrawn: 'Terug naar het voorstel.',
    why: (why: string) => `Reden: ${why}`,
  },
  kinds: {
    title: 'Per soort: waar telt hij mee?',
    intro: 'Een soort kan bij meer indicatoren meetellen, of bij geen enkele.',
    search: 'Zoek een soort',
    show: 'Toon',
    filters: {
      alle: 'Alle',
      misdrijven: 'Misdrijven',
      overlast: 'Overlast',
      eigen: 'Eigen',
      nergens: 'Nergens',
    },
    found: (shown: number, all: number) => `${formatCount(shown)} van ${formatCount(all)} soorten`,
    caption: 'Soorten en waar ze meetellen',
    name: 'soort',
    indicators: 'telt mee bij',
    priorities: 'te zien onder',
    plan: 'volgens het voorstel',
    nowhere: 'telt nergens mee',
    proposal: (first: readonly string[], also: readonly string[]) => {
      if (also.length === 0) return list.format(first);
      return first.length === 0
        ? `raakt ${list.format(also)}`
        : `${list.format(first)}; raakt ook ${list.format(also)}`;
    },
  },
};
