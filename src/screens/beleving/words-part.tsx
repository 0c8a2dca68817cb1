import { beleving } from '../../text/nl/beleving.ts';
import type { Survey } from '../../policy/schema.ts';
import type { InWords } from '../../analysis/perception/survey-themes.ts';

/** What a survey tells in words: where they stand in the plan, and how people were found. Never as a figure. */
export function WordsPart({ words }: { readonly words: readonly InWords[] }) {
  const surveys = [...new Set(words.map(({ survey }) => survey))];
  return surveys.map((survey) => (
    <div key={survey.id} className="vb-words">
      {words
        .filter((one) => one.survey === survey)
        .map(({ finding }) => (
          <blockquote key={finding.question} className="vb-words__quote">
            {typeof finding.quote === 'string' ? beleving.question(finding.quote) : finding.question}{' '}
            {finding.line === null ? null : <span className="vb-muted">({beleving.words.fromPlan})</span>}
          </blockquote>
        ))}
      <p className="vb-small vb-muted">
        {survey.name}. {samplingWords(survey)}
      </p>
    </div>
  ));
}

function samplingWords({ sampling, population }: Survey): string {
  if ((sampling?.random ?? null) === null) return beleving.words.unknownSampling;
  if (sampling?.random !== false) return '';
  return sampling.line === null
    ? beleving.words.notRandomOwn(sampling.text)
    : beleving.words.notRandom(sampling.text, population);
}
