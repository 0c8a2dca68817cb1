import type { Proportionality } from '../../policy/dossier/proportionality.ts';
import { formatDay, formatShare } from '../../text/format.ts';
import { verslag } from '../../text/nl/camera-verslag.ts';
import type { Line } from './report-design.ts';
import type { Felt } from '../../analysis/cameras/perception.ts';

const { print151c: words, form } = verslag;

/** The questions of art. 151c with their answers, as they are printed; `today` is an ISO date. */
export function lawLines(answers: Proportionality, today: string): Line[] {
  const text = (
    field: 'necessity' | 'goal' | 'ground' | 'extent' | 'lighterMeans' | 'lighterShort',
  ): Line => ({
    name: form.short[field],
    text: answers[field] ?? words.open,
  });
  const { signsChecked, prosecutorConsulted } = answers;
  return [
    text('necessity'),
    text('goal'),
    { name: form.short.decision, text: decisionText(answers) },
    text('ground'),
    { name: words.termLabel, text: termText(answers, today) },
    text('extent'),
    {
      name: form.short.prosecutorConsulted,
      text: prosecutorConsulted === null ? words.open : formatDay(prosecutorConsulted),
    },
    { name: form.short.signsChecked, text: signsChecked === null ? words.open : words.signs(signsChecked) },
    { name: form.short.fourWeeks, text: words.kept[answers.fourWeeks] },
    { name: form.short.withdrawal, text: words.withdrawal[answers.withdrawal] },
    text('lighterMeans'),
    text('lighterShort'),
    // The law does not ask this, so it is not among what is missing.
    { name: form.short.otherMeasures, text: answers.otherMeasures ?? words.notNamed },
  ];
}

function decisionText({ decision, decisionDate = null }: Proportionality): string {
  return decision === null && decisionDate === null ? words.open : form.decisionOf(decision, decisionDate);
}

function termText({ start, end }: Proportionality, today: string): string {
  const term = words.term(start, end);
  if (end === null) return term;
  const days = (Date.parse(`${end}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000;
  return `${term} (${days < 0 ? words.ended : words.weeksLeft(Math.floor(days / 7))})`;
}

/** What residents and schools say: in the words of the team, and in surveys. */
export function feltLines(answers: Proportionality, felt: readonly Felt[]): string[] {
  return [
    ...(answers.perception === null ? [] : [answers.perception]),
    ...felt.map(({ question, told, n, year, survey, fictief }) =>
      words.survey(question, shareText(told), n, year, fictief ? words.fictief(survey) : survey),
    ),
    ...(felt.length > 0 && felt.every(({ isWhole }) => isWhole) ? [words.wholeMunicipality] : []),
    ...(felt.length === 0 ? [words.noSurvey] : []),
  ];
}

function shareText({ share, interval }: Felt['told']): string {
  const margin = interval === null ? words.noMargin : words.margin(interval.low, interval.high);
  return `${formatShare(share)} ${margin}`;
}
