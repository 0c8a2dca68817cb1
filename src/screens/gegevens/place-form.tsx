import { useState } from 'react';
import type { PlaceQuestion } from '../../state/client.ts';
import { nl } from '../../text/nl.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import type { Choices } from './use-import.ts';

const leaveOut = 'niet-meenemen';

/** Asks which area a label means; the way on opens when every label has an answer. */
export function PlaceForm({
  questions,
  onAnswer,
  onStop,
}: {
  readonly questions: readonly PlaceQuestion[];
  readonly onAnswer: (choices: Choices) => void;
  readonly onStop: () => void;
}) {
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const words = nl.gegevens.asks;
  const isComplete = questions.every((question) => chosen[question.label] !== undefined);
  return (
    <div className="vb-places">
      <p>{words.explain}</p>
      {questions.map((question) => (
        <Choice
          key={question.label}
          legend={words.question(question.label, question.records)}
          options={[
            ...question.candidates.map((candidate) => ({
              value: candidate.id,
              label: `${words.levels[candidate.level]} ${candidate.name} (${candidate.id})`,
            })),
            { value: leaveOut, label: words.leaveOut },
          ]}
          value={chosen[question.label] ?? ''}
          onChoose={(value) => setChosen((all) => ({ ...all, [question.label]: value }))}
        />
      ))}
      <div className="vb-buttons">
        <Button purpose="primary" disabled={!isComplete} onClick={() => onAnswer(choicesOf(chosen))}>
          {words.go}
        </Button>
        <Button onClick={onStop}>{words.stop}</Button>
      </div>
    </div>
  );
}

function choicesOf(chosen: Readonly<Record<string, string>>): Choices {
  return Object.fromEntries(
    Object.entries(chosen).map(([label, value]) => [label, value === leaveOut ? null : value]),
  );
}
