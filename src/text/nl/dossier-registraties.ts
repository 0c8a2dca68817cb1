import { formatCount, formatPart, formatPeriod } from '../format.ts';

type Words = (params: Readonly<Record<string, string>>) => string;

const problems: Readonly<Record<string, Words>> = {
  'nothing-filled': () => 'Vul bij minstens één periode een aantal in.',
  'not-a-count': ({ seen = '' }) =>
    `“${seen}” is geen heel getal van 0 of hoger. Niets geteld? Vul 0 in. Geen cijfer? Laat het leeg.`,
  'source-missing': () => 'Vul in waar deze aantallen vandaan komen.',
  'role-missing': () => 'Vul in vanuit welke rol u dit vastlegt.',
  'why-missing': () => 'Schrijf op waarom u dit intrekt.',
};

/** The sentence about a field of a registration. */
export function registrationProblemText(code: string, params: Readonly<Record<string, string>>): string {
  return (problems[code] ?? (() => code))(params);
}

/** Counts that the municipality keeps itself. */
export const registraties = {
  openbaar:
    'Eigen registraties vult u in voor de driehoek. Zet bovenaan “Openbaar” op “Driehoek” om ze te zien en in te vullen. Kan dat niet, voeg dan eerst een ingevuld invulblad toe bij Gegevens.',
  none: 'Er zijn geen indicatoren die op een eigen registratie leunen.',
  summary: (waiting: number, all: number) =>
    waiting === 0
      ? `Van alle ${formatCount(all)} eigen registraties zijn er echte cijfers.`
      : `Van ${formatPart(formatCount(waiting), formatCount(all))} eigen registraties zijn er nog geen echte cijfers.`,
  note: {
    year: 'per jaar',
    quarter: 'per kwartaal',
    month: 'per maand',
    real: 'echte cijfers',
    fictief: 'alleen fictief',
    empty: 'nog geen cijfer',
  },
  template: {
    title: 'Liever in een rekenblad?',
    text: 'Download het invulblad, vul de aantallen in en sleep het bestand naar Gegevens. Een leeg vak is geen cijfer. Een lijst met een regel per dag kan daar ook (datum;registratie;aantal).',
    download: 'Download invulblad',
    toData: 'Naar Gegevens',
    file: (id: string, day: string) => `invulblad-eigen-registraties-${id}-${day}.csv`,
  },
  kind: 'Welke telling',
  unit: 'Vul in per',
  units: { year: 'jaar', quarter: 'kwartaal', month: 'maand' },
  schoolYear: 'Een schooljaar vult u in bij het jaar waarin het begint.',
  otherUnits: (units: readonly string[]) =>
    `Van deze telling staan ook aantallen ${units.join(' en ')} in het dossier. Vul niet dubbel in.`,
  onlyFictief:
    'De bekende cijfers zijn fictief. Zodra u een echt aantal vastlegt, tellen de fictieve cijfers van deze soort niet meer mee.',
  table: {
    caption: (name: string) => `Aantallen: ${name}`,
    period: 'periode',
    known: 'bekend',
    source: 'bron',
    fresh: 'nieuw aantal',
    count: (period: string) => `Nieuw aantal voor ${period}`,
    running: 'loopt nog',
    fictief: 'fictief',
    entered: (role: string, moment: string) => `ingevoerd door ${role}, ${moment}`,
  },
  earlier: 'Toon eerdere perioden',
  hint: 'Nul is een cijfer: vul 0 in als er niets was. Laat leeg wat u niet weet.',
  source: 'Bron van deze aantallen',
  sourceHint: 'Bijvoorbeeld een register of een jaarverslag; geen naam van een persoon.',
  save: (count: number) => (count < 2 ? 'Leg aantal vast' : `Leg ${formatCount(count)} aantallen vast`),
  saved: (count: number, name: string) =>
    count === 1
      ? `Vastgelegd: 1 aantal bij ${name}.`
      : `Vastgelegd: ${formatCount(count)} aantallen bij ${name}.`,
  withdrawn: (from: number, to: number, name: string) => `Ingetrokken: ${name}, ${formatPeriod(from, to)}.`,
  history: {
    period: 'periode',
    count: 'aantal',
    source: 'bron',
    withdrawn: 'ingetrokken',
    none: 'Het team heeft hier nog niets ingevoerd.',
    replaced: 'vervangen',
    withdrawTitle: (from: number, to: number) => `Het aantal van ${formatPeriod(from, to)} intrekken`,
    withdrawExplain: 'Dan geldt weer wat er zonder deze invoer bekend was. Ook dit blijft in de lijst staan.',
    withdrawSource: (why: string) => `Ingetrokken: ${why}`,
  },
};
