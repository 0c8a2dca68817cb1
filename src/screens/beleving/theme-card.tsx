import type { ReactNode } from 'react';
import { usedSources } from '../../charts/sources.ts';
import { fewestAnswers } from '../../domain/thresholds.ts';
import { useSession } from '../../state/session.tsx';
import { beleving } from '../../text/nl/beleving.ts';
import { Card } from '../../ui/card.tsx';
import { Twin } from '../../ui/twin.tsx';
import { QuestionPart } from './question-part.tsx';
import { RegisteredPart } from './registered-part.tsx';
import type { ThemeFinding } from '../../analysis/perception/themes.ts';
import { ThemeTables } from './theme-tables.tsx';
import { TogetherBadge } from './together-badge.tsx';
import { unknownsOf } from '../../analysis/perception/unknowns.ts';
import { WordsPart } from './words-part.tsx';

/** What people feel about one priority beside what is registered, in numbers and in words, and what nobody knows. */
export function ThemeCard({ theme }: { readonly theme: ThemeFinding }) {
  const { priority, questions, words, beside } = theme;
  return (
    <Card
      title={priority?.title ?? beleving.wholePlan}
      className="vb-theme"
      mark={priority === null ? undefined : <PriorityNumber value={priority.number} />}
      actions={<TogetherBadge together={beside.together} />}
    >
      <div className="vb-theme__sides">
        {questions.length === 0 ? null : (
          <Side title={beleving.felt}>
            {questions.map((asked) => (
              <QuestionPart key={asked.key} asked={asked} />
            ))}
          </Side>
        )}
        {beside.asked === null ? null : (
          <Side title={beleving.registered}>
            <RegisteredPart beside={beside} />
          </Side>
        )}
        <div className="vb-theme__side">
          {words.length === 0 ? null : (
            <Side title={beleving.words.title}>
              <WordsPart words={words} />
            </Side>
          )}
          <Unknowns theme={theme} />
        </div>
      </div>
      <div className="vb-theme__foot">
        {questions.length === 0 ? null : (
          <Twin label={beleving.twin}>
            <ThemeTables theme={theme} />
          </Twin>
        )}
        <Twin label={beleving.how}>
          {beleving.howText(fewestAnswers).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Twin>
        <p className="vb-small vb-muted">
          {beleving.source}: {sourcesOf(theme).join('; ')}.
        </p>
      </div>
    </Card>
  );
}

function Side({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="vb-theme__side">
      <h3 className="vb-theme__head">{title}</h3>
      {children}
    </div>
  );
}

export function PriorityNumber({ value }: { readonly value: number }) {
  return (
    <span className="vb-theme__number">
      <span className="vb-hidden">{beleving.priority} </span>
      {value}
    </span>
  );
}

function Unknowns({ theme }: { readonly theme: ThemeFinding }) {
  const { country } = useSession().municipality.profile;
  const unknowns = unknownsOf(theme);
  if (unknowns.length === 0) return null;
  return (
    <Side title={beleving.unknown.title}>
      <ul className="vb-asked__notes">
        {unknowns.map((unknown) => (
          <li key={JSON.stringify(unknown)}>
            {unknown.what === 'noShare'
              ? beleving.unknown.noShare
              : unknown.what === 'noReference'
                ? beleving.unknown.noReference(country.name)
                : beleving.unknown[unknown.what](unknown.of)}
          </li>
        ))}
      </ul>
    </Side>
  );
}

function sourcesOf({ questions, words, beside: { answer } }: ThemeFinding): string[] {
  const surveys = new Set([
    ...questions.flatMap(({ own, elsewhere }) => [...own, ...elsewhere].map(({ survey }) => survey)),
    ...words.map(({ survey }) => survey),
  ]);
  const counts = answer?.is === 'answer' ? usedSources(answer) : [];
  return [
    ...[...surveys].map(({ name, fictief }) => beleving.surveySource(name, '', fictief)),
    ...counts.map(({ title, source }) => beleving.countSource(title, source)),
  ];
}
