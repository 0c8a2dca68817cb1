import { useState } from 'react';
import { dayOfMoment } from '../domain/time/local.ts';
import type { Span } from '../domain/time/month.ts';
import type { Indicator } from '../policy/schema.ts';
import { useSession, useView } from '../state/session.tsx';
import { useDraft } from '../state/use-draft.ts';
import { formatDay } from '../text/format.ts';
import { story as words } from '../text/nl/story.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { duidingOver, spanOf, type Duiding } from '../analysis/indicators/duiding.ts';
import { KeptNotice } from './kept-notice.tsx';
import { useRole } from './role.ts';
import { changedFigures, readStory, storyDraft } from './story-draft.ts';
import { StoryEditor } from './story-editor.tsx';
import { StoryWords } from './story-words.tsx';
import { useKeep } from './use-keep.ts';
import { useStoryCounts } from './use-story.ts';
import './story.css';

/** The duiding of an indicator that overlaps with a period, newest period first, and a form to write one. */
export function StoryPanel({ indicator, span }: { readonly indicator: Indicator; readonly span: Span }) {
  const { dossier } = useSession();
  const { view } = useView();
  const [editing, setEditing] = useState<Duiding | 'new' | null>(null);
  const mayWrite = view.audience === 'driehoek';
  const about = editing === null || editing === 'new' ? span : (spanOf(editing) ?? span);
  const typed = useDraft(`duiding/${indicator.id}/${about.from}-${about.to}`, readStory);
  const isOpen = mayWrite && (editing !== null || typed.draft !== null);
  const found = duidingOver(dossier.entries, indicator.id, span);
  return (
    <div className="vb-story">
      {found.length === 0 && !isOpen ? (
        <p className="vb-muted">{mayWrite ? words.none : words.noneOpenbaar}</p>
      ) : null}
      {found.map(({ entry, about }) =>
        editing === entry ? null : (
          <Story
            key={entry.id}
            entry={entry}
            span={about}
            indicator={indicator}
            onChange={mayWrite ? () => setEditing(entry) : null}
          />
        ),
      )}
      {!isOpen ? (
        mayWrite ? (
          <div>
            <Button onClick={() => setEditing('new')}>{words.write}</Button>
          </div>
        ) : null
      ) : (
        <StoryEditor
          indicator={indicator}
          span={about}
          start={editing === 'new' ? null : editing}
          typed={typed}
          onDone={() => {
            typed.drop();
            setEditing(null);
          }}
        />
      )}
    </div>
  );
}

function Story({
  entry,
  span,
  indicator,
  onChange,
}: {
  readonly entry: Duiding;
  readonly span: Span;
  readonly indicator: Indicator;
  readonly onChange: (() => void) | null;
}) {
  const { catalogue } = useSession();
  const { view } = useView();
  const [role] = useRole();
  const { kept, keep } = useKeep();
  const text = entry.text ?? '';
  // Written for the driehoek it is shown to the driehoek only; written for openbaar it holds openbare figures.
  const counts = useStoryCounts(text, indicator, span, entry.audience);
  const changed = changedFigures(text, entry.figures, counts);
  return (
    <article className="vb-story__item">
      <StoryWords text={text} counts={counts} />
      <p className="vb-small vb-muted vb-story__by">
        {words.by(entry.role, formatDay(dayOfMoment(entry.at)), span.from, span.to)}
        {view.audience === 'driehoek' ? (
          <Badge tone={entry.audience === 'openbaar' ? 'accent' : 'neutral'}>
            {words.audiences[entry.audience]}
          </Badge>
        ) : null}
      </p>
      {changed.length > 0 ? (
        <Notice tone="warning">{words.changed(changed)}</Notice>
      ) : entry.dataHash === catalogue.dataHash ? null : (
        <p className="vb-small vb-muted">{words.otherData}</p>
      )}
      {onChange === null ? null : (
        <p className="vb-story__actions">
          <Button purpose="subtle" onClick={onChange}>
            {words.change}
          </Button>
          <Button
            purpose="subtle"
            onClick={() =>
              void keep(
                storyDraft(
                  indicator,
                  span,
                  { audience: entry.audience, text: null },
                  counts,
                  catalogue.dataHash,
                ),
                role === '' ? entry.role : role,
              )
            }
          >
            {words.withdraw}
          </Button>
        </p>
      )}
      <KeptNotice kept={kept} />
    </article>
  );
}
