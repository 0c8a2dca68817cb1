import { duidingOver } from '../../analysis/indicators/duiding.ts';
import { StoryWords } from '../../indicator/story-words.tsx';
import { useStoryCounts } from '../../indicator/use-story.ts';
import type { Indicator } from '../../policy/schema.ts';
import { useSession, useView } from '../../state/session.tsx';
import { story as words } from '../../text/nl/story.ts';

/** The duiding of the team about an indicator; nothing where there is none. */
export function TeamLine({ indicator }: { readonly indicator: Indicator }) {
  const { dossier } = useSession();
  const { view } = useView();
  const story = duidingOver(dossier.entries, indicator.id, view.period)[0];
  return story === undefined ? null : (
    <div className="vb-priority__team">
      <Duiding
        text={story.entry.text ?? ''}
        span={story.about}
        audience={story.entry.audience}
        indicator={indicator}
      />
    </div>
  );
}

function Duiding({
  text,
  span,
  audience,
  indicator,
}: {
  readonly text: string;
  readonly span: Parameters<typeof useStoryCounts>[2];
  readonly audience: Parameters<typeof useStoryCounts>[3];
  readonly indicator: Indicator;
}) {
  const counts = useStoryCounts(text, indicator, span, audience);
  const { period } = useView().view;
  const isOfOther = span.from !== period.from || span.to !== period.to;
  return (
    <div className="vb-priority__duiding">
      {isOfOther ? <p className="vb-small vb-muted">{words.over(span.from, span.to)}</p> : null}
      <StoryWords text={text} counts={counts} />
    </div>
  );
}
