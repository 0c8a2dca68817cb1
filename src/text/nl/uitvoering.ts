import { formatCount, formatMonthShort, formatPart, formatRange } from '../format.ts';
import { points, untold } from './standen.ts';

type Status = 'niet gestart' | 'loopt' | 'gereed' | 'vervallen';

/** `Q3 2024`, from a quarter as year * 4 + (number - 1). */
function quarter(value: number): string {
  return `Q${(value % 4) + 1} ${Math.floor(value / 4)}`;
}

/** `18 jun 2026`, from an ISO date. */
function day(date: string): string {
  const [year = 0, month = 1, inMonth = 1] = date.split('-').map(Number);
  return `${inMonth} ${formatMonthShort(year * 12 + month - 1)}`;
}

/** The action points of the plan on their quarters. */
export const uitvoering = {
  title: (plan: string) => `Uitvoering: ${plan}`,
  none: 'Dit plan heeft geen actiepunten.',
  unknownStand: (stand: string) =>
    `De stand “${stand}” in het webadres bestaat niet. Daarom ziet u alle actiepunten.`,
  quarter,
  day,
  summary: {
    late: (late: number, total: number, scope: readonly string[]) => {
      const all = `${points(total)}${scope.length === 0 ? '' : ` (${scope.join(', ')})`}`;
      return late === 0 ? `Geen van ${all} te laat` : `${formatCount(late)} van ${all} te laat`;
    },
    owners: (owners: readonly { readonly owner: string; readonly count: number }[]) =>
      owners.map(({ owner, count }) => `${owner} ${formatCount(count)}`).join(' · '),
    ownersLabel: 'Te laat, per eigenaar:',
    shared: 'Een punt met meer eigenaren telt bij elk van hen.',
    untold,
    fictief: (fictief: number, total: number) =>
      fictief === total
        ? 'Alle standen zijn fictief: het team heeft nog niets ingevuld.'
        : `${formatPart(formatCount(fictief), formatCount(total))} standen zijn fictief.`,
  },
  stands: 'Toon alleen',
  filter: {
    priority: 'Prioriteit',
    allPriorities: 'Alle prioriteiten',
    owner: 'Eigenaar',
    allOwners: 'Alle eigenaren',
    clear: 'Toon alles',
    shown: (shown: number, total: number, stand: string | null) =>
      `${formatCount(shown)} van ${points(total)}${stand === null ? '' : `: ${stand}`}`,
    nothing: 'Geen actiepunt past bij deze keuze.',
  },
  csv: {
    save: 'Download als CSV',
    saved: (name: string, rows: number, closed: boolean) =>
      `${name} is gemaakt, met ${points(rows)}.${closed ? ' Dit bestand is alleen voor de driehoek.' : ''}`,
  },
  grid: {
    title: 'Rooster per kwartaal',
    caption: (from: number, to: number) =>
      `Actiepunten per prioriteit, met hun kwartalen van ${formatRange(quarter(from), quarter(to), 'tot en met')}`,
    point: 'Actiepunt',
    owner: 'Eigenaar',
    status: 'Stand',
    inYear: (value: number) => `Q${(value % 4) + 1}`,
    now: 'nu',
    group: (count: number, late: number) =>
      `${points(count)}${late === 0 ? '' : `, ${formatCount(late)} te laat`}`,
    open: (title: string) => `${title}: toon maatregel en stand`,
  },
  plan: {
    named: 'genoemd in het plan',
    within: 'binnen de planning',
    doubtful: 'dubbelzinnig in het plan',
    none: 'niet gepland',
  },
  mark: {
    done: 'gereed',
    dropped: 'vervallen',
    overdue: 'na het einde, nog open',
    late: 'te laat',
    due: 'dit kwartaal aan de beurt',
  },
  legend: 'Zo leest u het rooster',
  late: {
    end: (last: number) => `te laat: gepland t/m ${quarter(last)}`,
    start: (last: number) => `te laat: had moeten starten in ${quarter(last)}`,
  },
  due: 'dit kwartaal aan de beurt',
  told: (date: string) => `sinds ${day(date)}`,
  untold: 'nog niets ingevuld',
  fictief: 'fictief',
  doubt: 'dubbelzinnig in het plan',
  run: (plan: 'named' | 'within' | 'doubtful', from: number, to: number) => {
    const span = from === to ? quarter(from) : formatRange(quarter(from), quarter(to));
    return `${span} (${{ named: 'genoemd', within: 'binnen de planning', doubtful: 'dubbelzinnig' }[plan]})`;
  },
  detail: {
    plan: 'Wat staat in het plan',
    quote: (measure: string) => `“${measure}”`,
    where: 'Waar in het plan',
    line: (line: number) => `regel ${line}`,
    theme: 'Thema',
    planning: 'Planning',
    quarters: 'Kwartalen',
    owners: 'Eigenaar',
    partners: 'Partners',
    noPartners: 'geen genoemd',
    doubtTitle: 'Dubbelzinnig in het plan',
    doubtQuarters: 'In het rooster zijn de kwartalen waarover twijfel is gestreept.',
    history: 'Standen tot nu toe',
    noHistory: 'Nog niets. Zonder stand telt een punt als niet gestart.',
    later: 'gaat later in',
  },
  form: {
    title: 'Stand vastleggen',
    status: 'Stand',
    date: 'Sinds wanneer',
    note: 'Toelichting (mag leeg blijven)',
    noteHint: 'Geen namen van personen. Alleen de driehoek ziet dit.',
    save: 'Leg vast',
    problems: {
      'no-date': 'Vul een datum in.',
      future: 'Een stand kan niet in de toekomst liggen.',
      'no-role': 'Vul in vanuit welke rol u dit vastlegt.',
    },
    saved: (title: string, status: Status, date: string) =>
      `Vastgelegd: ${title} is ${status} sinds ${day(date)}.`,
    older: (date: string) =>
      `In het rooster blijft de nieuwere stand van ${day(date)} staan. Deze staat er in de geschiedenis onder.`,
    madeUp: 'De fictieve standen van dit punt zijn daarmee vervallen.',
    notKept:
      'Uw browser kan dit niet bewaren. Het is weg als u de pagina sluit. Bewaar het dossier als bestand.',
    failed: 'Vastleggen is niet gelukt. Er is niets veranderd. Probeer het opnieuw.',
  },
  how: {
    title: 'Zo is bepaald wat te laat is',
    lines: [
      'Te laat is een punt dat niet gereed of vervallen is na het laatste kwartaal van zijn planning.',
      'Ook te laat is een punt dat nog niet is gestart na de kwartalen die het plan ervoor noemt.',
      'Dit kwartaal aan de beurt betekent: het plan noemt dit kwartaal, de planning eindigt dan, of het is het laatste kwartaal van het jaar voor iets dat elk jaar terugkomt.',
      'Punten die doorlopen zolang het plan loopt, zijn niet te laat als ze gestart zijn.',
      'De nieuwste stand telt. Zonder stand telt een punt als niet gestart.',
    ],
    source: (plan: string) => `Bron: ${plan}; standen uit het dossier.`,
  },
};
