import { formatMonthShort, formatRange } from '../format.ts';

/** A number such as `0,5` as part of a sentence. */
function told(params: Readonly<Record<string, string>>, name: string): string {
  return (params[name] ?? '').replace('.', ',');
}

/** `2019-01` as `jan 2019`; any other text, such as a year, as it is. */
function monthWords(text = ''): string {
  const [year, inYear] = text.split('-').map(Number);
  return year === undefined || inYear === undefined ? text : formatMonthShort(year * 12 + inYear - 1);
}

type Words = (params: Readonly<Record<string, string>>) => string;

/** What is wrong with a field of a target, and what to do. */
const problems: Readonly<Record<string, Words>> = {
  'direction-missing': () => 'Kies een richting.',
  'number-missing': () => 'Vul in hoeveel het er minstens moeten zijn.',
  'not-a-number': (params) =>
    `“${told(params, 'seen')}” is geen getal van 0 of hoger. Vul een getal in, zoals 40 of 2,5.`,
  'share-above-100': () => 'Een percentage is hoogstens 100.',
  'band-missing': () => 'Vul het laagste en het hoogste aantal in.',
  'band-upside-down': (params) =>
    `Het laagste (${told(params, 'low')}) ligt boven het hoogste (${told(params, 'high')}). Draai ze om.`,
  'reference-missing': () => 'Kies het gebied om mee te vergelijken.',
  'baseline-missing': () => 'Kies met welke periode u vergelijkt. Zonder nulmeting is er geen oordeel.',
  'not-a-year': (params) => `“${told(params, 'seen')}” is geen jaar. Vul een jaar in, zoals 2023.`,
  'not-a-month': (params) =>
    told(params, 'seen') === ''
      ? 'Vul een maand in: jaar en maand, zoals 2023-01.'
      : `“${told(params, 'seen')}” is geen maand. Vul jaar en maand in, zoals 2023-01.`,
  'period-upside-down': (params) =>
    `Het begin (${monthWords(params['from'])}) ligt na het einde (${monthWords(params['to'])}). Draai ze om.`,
  'outside-data': (params) =>
    `Deze periode valt buiten de gegevens. Die lopen van ${formatRange(monthWords(params['from']), monthWords(params['to']), 'tot en met')}.`,
  'all-left-out': () =>
    'U laat de hele vergelijkingsperiode weg. Kies een andere periode, of laat minder weg.',
  'why-missing': () => 'Schrijf op waarom het team dit zo vaststelt.',
  'leave-why-missing': () => 'Schrijf op waarom deze periode niet meetelt.',
  'role-missing': () => 'Vul in vanuit welke rol u dit vastlegt.',
  refused: () => 'Zo kan het dossier deze streefwaarde niet bewaren. Kies een andere richting.',
};

/** The sentence about a field of a target. */
export function targetProblemText(code: string, params: Readonly<Record<string, string>>): string {
  return (problems[code] ?? (() => code))(params);
}
