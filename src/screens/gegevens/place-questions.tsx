import type { PlaceQuestion } from '../../state/client.ts';
import { gegevens } from '../../text/nl/gegevens.ts';
import { Choice, Select } from '../../ui/choice.tsx';
import type { Choices } from './use-import.ts';

const leaveOut = 'niet-meenemen';

/** What was chosen per label, as the form has it. */
export type Chosen = Readonly<Record<string, string>>;

/** Asks which area each label means; nothing where there is none to ask. */
export function PlaceQuestions({
  questions,
  chosen,
  onChoose,
}: {
  readonly questions: readonly PlaceQuestion[];
  readonly chosen: Chosen;
  readonly onChoose: (label: string, value: string) => void;
}) {
  if (questions.length === 0) return null;
  return (
    <>
      <p>{gegevens.asks.explain}</p>
      {questions.map((question) => (
        <Question
          key={question.label}
          question={question}
          value={chosen[question.label] ?? ''}
          onChoose={(value) => onChoose(question.label, value)}
        />
      ))}
    </>
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

/** The answers as the import takes them. */
export function choicesOf(chosen: Chosen): Choices {
  return Object.fromEntries(
    Object.entries(chosen).map(([label, value]) => [label, value === leaveOut ? null : value]),
  );
}
