import { useState } from 'react';
import { looseNumbers, storyFigures } from '../../analysis/indicators/story-text.ts';
import { indicatorOfPage } from '../../meeting/page-subject.ts';
import type { Page } from '../../policy/dossier/meeting.ts';
import { overlegScherm } from '../../text/nl/overleg-scherm.ts';
import { story } from '../../text/nl/story.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useOccasion } from './use-occasion.ts';

const words = overlegScherm.compose.note;

/** A sentence or two of the team beside a page; figures go in by buttons, and follow the data. */
export function NoteField({
  page,
  name,
  onChange,
}: {
  readonly page: Page;
  readonly name: string;
  readonly onChange: (note: Page['note']) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  const isAboutOne = indicatorOfPage(page, useOccasion(null, null)) !== null;
  const text = page.note?.text ?? '';
  const loose = looseNumbers(text);
  // What its figures are is filled in once it is kept.
  const put = (typed: string): void => onChange(typed === '' ? null : { text: typed, figures: [] });
  return (
    <>
      <Button purpose="subtle" onClick={() => setOpen(!isOpen)}>
        <span aria-hidden="true">{words.button}</span>
        <span className="vb-hidden">{words.label(name)}</span>
      </Button>
      {isOpen ? (
        <>
          <TextField
            label={words.label(name)}
            hint={isAboutOne ? words.hint : words.hintWithout}
            sort="long"
            problem={loose.length === 0 ? undefined : story.problems.looseDriehoek(loose)}
            value={text}
            onChange={put}
          />
          {isAboutOne
            ? storyFigures.map((figure) => (
                <Button
                  key={figure}
                  purpose="subtle"
                  onClick={() => put(`${text}${text === '' || text.endsWith(' ') ? '' : ' '}{${figure}}`)}
                >
                  {words.insert(story.figures[figure])}
                </Button>
              ))
            : null}
        </>
      ) : null}
    </>
  );
}
