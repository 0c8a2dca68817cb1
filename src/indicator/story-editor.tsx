import { useId, useState } from 'react';
import type { Span } from '../domain/time/month.ts';
import type { EntryOf } from '../policy/dossier/entry.ts';
import type { Indicator } from '../policy/schema.ts';
import { useSession } from '../state/session.tsx';
import type { useDraft } from '../state/use-draft.ts';
import { formatPeriod } from '../text/format.ts';
import { story as words } from '../text/nl/story.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { DraftNotice } from './draft-notice.tsx';
import { KeptNotice } from './kept-notice.tsx';
import { RoleField } from './role-field.tsx';
import { useRole } from './role.ts';
import { storyDraft, storyProblems, type readStory } from './story-draft.ts';
import { looseNumbers, storyFigures } from '../analysis/indicators/story-text.ts';
import { StoryWords } from './story-words.tsx';
import { useKeep } from './use-keep.ts';
import { useStoryCounts } from './use-story.ts';

/** Writes a duiding: figures go in by buttons, and stand below as a reader will see them. */
export function StoryEditor({
  indicator,
  span,
  start,
  typed,
  onDone,
}: {
  readonly indicator: Indicator;
  readonly span: Span;
  readonly start: EntryOf<'duiding'> | null;
  readonly typed: ReturnType<typeof useDraft<NonNullable<ReturnType<typeof readStory>>>>;
  readonly onDone: () => void;
}) {
  const { municipality, catalogue } = useSession();
  const { kept, keep } = useKeep();
  const [role] = useRole();
  const form = typed.draft ?? { text: start?.text ?? '', audience: start?.audience ?? 'driehoek' };
  const { text, audience } = form;
  const setText = (next: string): void => typed.keep({ ...form, text: next });
  const [tried, setTried] = useState(false);
  const counts = useStoryCounts(text, indicator, span, audience);
  const problems = storyProblems({ text, audience, role }, municipality.indicators);
  const loose = looseNumbers(text);
  const id = useId();
  const save = async (): Promise<void> => {
    setTried(true);
    if (Object.keys(problems).length > 0) {
      focusOn(problems.text === undefined ? `${id}-role` : `${id}-text`);
      return;
    }
    const draft = storyDraft(indicator, span, { audience, text }, counts, catalogue.dataHash);
    if (await keep(draft, role)) onDone();
  };
  return (
    <div className="vb-story__form">
      <DraftNotice typed={typed} onDrop={typed.drop} />
      <TextField
        id={`${id}-text`}
        label={words.textLabel}
        hint={`${formatPeriod(span.from, span.to)}. ${words.textHint}`}
        sort="long"
        problem={tried ? problems.text : undefined}
        value={text}
        onChange={setText}
      />
      <p className="vb-story__insert">
        <span className="vb-small">{words.insert}:</span>
        {storyFigures.map((figure) => (
          <Button
            key={figure}
            purpose="subtle"
            onClick={() => {
              setText(`${text}${text === '' || text.endsWith(' ') ? '' : ' '}{${figure}}`);
              focusOn(`${id}-text`);
            }}
          >
            {words.figures[figure]}
          </Button>
        ))}
      </p>
      {text.trim() === '' ? null : (
        <div className="vb-story__preview">
          <span className="vb-small vb-muted">{words.preview}</span>
          <StoryWords text={text} counts={counts} />
        </div>
      )}
      {audience === 'driehoek' && loose.length > 0 ? (
        <Notice tone="warning">{words.problems.looseDriehoek(loose)}</Notice>
      ) : null}
      <Choice
        legend={words.audience}
        options={[
          { value: 'driehoek', label: words.audiences.driehoek },
          { value: 'openbaar', label: words.audiences.openbaar },
        ]}
        value={audience}
        onChoose={(next) => typed.keep({ ...form, audience: next })}
      />
      <RoleField id={`${id}-role`} problem={tried ? problems.role : undefined} />
      <KeptNotice kept={kept} />
      <p className="vb-story__actions">
        <Button purpose="primary" onClick={() => void save()}>
          {words.save}
        </Button>
        <Button onClick={onDone}>{words.cancel}</Button>
      </p>
    </div>
  );
}

function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
