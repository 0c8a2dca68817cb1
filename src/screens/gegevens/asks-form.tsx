import { useState } from 'react';
import type { Link } from '../../domain/observation/mapping.ts';
import type { AskedOfFile } from '../../state/client.ts';
import { useSession } from '../../state/session.tsx';
import { gegevens } from '../../text/nl/gegevens.ts';
import { Button } from '../../ui/button.tsx';
import { kindTargets, withLink } from './mapping-form.ts';
import { isSame, MappingLinks } from './mapping-links.tsx';
import { choicesOf, PlaceQuestions, type Chosen } from './place-questions.tsx';
import type { Answers } from './use-import.ts';

const words = gegevens.asks;

/** Asks which area a label means, and what unknown kinds are; the way on opens when every place has an answer. */
export function AsksForm({
  asked: { questions, kinds },
  onAnswer,
  onStop,
}: {
  readonly asked: AskedOfFile;
  readonly onAnswer: (answers: Answers) => void;
  readonly onStop: () => void;
}) {
  const { municipality } = useSession();
  const [chosen, setChosen] = useState<Chosen>({});
  const [links, setLinks] = useState<readonly Link<string>[]>([]);
  const isComplete = questions.every(({ label }) => chosen[label] !== undefined);
  const open = kinds.labels.filter(({ label }) => !links.some((link) => isSame(link.label, label)));
  return (
    <div className="vb-places">
      <PlaceQuestions
        questions={questions}
        chosen={chosen}
        onChoose={(label, value) => setChosen((all) => ({ ...all, [label]: value }))}
      />
      <MappingLinks
        title={words.kinds}
        explain={words.kindsExplain}
        labels={kinds.labels}
        links={links}
        targets={kindTargets(municipality)}
        more={kinds.more}
        onLink={(label, to) => setLinks((now) => withLink(now, label, to))}
      />
      {open.length === 0 ? null : (
        <div>
          <Button
            onClick={() => setLinks((now) => [...now, ...open.map(({ label }) => ({ label, to: null }))])}
          >
            {words.othersOut(open.length)}
          </Button>
        </div>
      )}
      <div className="vb-buttons">
        <Button
          purpose="primary"
          disabled={!isComplete}
          onClick={() => onAnswer({ choices: choicesOf(chosen), kinds: links })}
        >
          {words.go}
        </Button>
        <Button onClick={onStop}>{words.stop}</Button>
      </div>
    </div>
  );
}
