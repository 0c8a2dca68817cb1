import { useState } from 'react';
import type { PlaceQuestion } from '../../state/client.ts';
import { gegevens } from '../../text/nl/gegevens.ts';
import { Button } from '../../ui/button.tsx';
import { Choice, Select } from '../../ui/choice.tsx';
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
  const words = gegevens.asks;
  const isComplete = questions.every((question) => chosen[question.label] !== undefined);
  return (
    <div className="vb-places">
      <p>{words.explain}</p>
      {questions.map((question) => (
        <Question
          key={question.label}
          question={question}
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

/** More than these stand in a list to unfold. */
const mostShown = 6;

function Question({
  question: { label, records, candidates, elsewhere },
  value,
  onChoose,
}: {
  readonly question: PlaceQuestion;
  readonly value: string;
  readonly onChoose: (value: string) => void;
}) {
  const words = gegevens.asks;
  const legend = words.question(label, records);
  const options = [
    ...candidates.map(({ id, name, level }) => ({
      value: id,
      label: `${words.levels[level]} ${name} (${id})`,
    })),
    ...(elsewhere === null ? [] : [{ value: elsewhere, label: words.elsewhere }]),
    { value: leaveOut, label: words.leaveOut },
  ];
  if (candidates.length <= mostShown)
    return <Choice legend={legend} options={options} value={value} onChoose={onChoose} />;
  const groups = [{ name: null, options: [{ value: '', label: words.choose }, ...options.toReversed()] }];
  return (
    <Select
      label={legend}
      groups={groups}
      value={value}
      onChoose={(one) => {
        if (one !== '') onChoose(one);
      }}
    />
  );
}

function choicesOf(chosen: Readonly<Record<string, string>>): Choices {
  return Object.fromEntries(
    Object.entries(chosen).map(([label, value]) => [label, value === leaveOut ? null : value]),
  );
}
