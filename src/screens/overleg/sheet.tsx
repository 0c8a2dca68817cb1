import { Link } from '@nl-design-system-candidate/link-react';
import type { RefObject } from 'react';
import { useSession } from '../../state/session.tsx';
import { sinceFrozenLines } from '../../meeting/since-frozen-text.ts';
import { overlegHerzien } from '../../text/nl/overleg-herzien.ts';
import { overlegScherm } from '../../text/nl/overleg-scherm.ts';
import { Badge } from '../../ui/badge.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Shape } from '../../ui/shape.tsx';
import { SlideBody } from './slide-view.tsx';
import type { ShownPage } from './use-pages.ts';

const words = overlegScherm.present;

/** One page on the wall: for whom it is, its message, and what shows it. */
export function Sheet({
  shown: { page, note, slide, dropped, since },
  heading,
  shownOn,
  isContested,
}: {
  readonly shown: ShownPage;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly shownOn: string | null;
  readonly isContested: boolean;
}) {
  const { audience } = useSession();
  return (
    <article className="vb-present__sheet">
      <div className="vb-present__head">
        <p className="vb-present__kicker">
          {slide === null || slide.kicker === '' ? overlegScherm.parts[page.part] : slide.kicker}
          {shownOn === null ? '' : ` · ${words.frozen(shownOn)}`}
          {isContested ? ` · ${words.contested}` : ''}
        </p>
        <Link className="vb-present__live" href={page.view}>
          {words.live}
        </Link>
        {slide?.isMadeUp === true ? <Badge tone="let-op">{words.marks.fictief}</Badge> : null}
        <span className={`vb-present__mark vb-present__mark--${audience}`}>{words.marks[audience]}</span>
      </div>
      <h1 ref={heading} tabIndex={-1} className="vb-present__headline">
        {slide?.headline ?? overlegScherm.parts[page.part]}
      </h1>
      {slide === null || slide.lead === '' ? null : <p className="vb-present__lead">{slide.lead}</p>}
      {slide === null || since === null ? null : <Revised lines={sinceFrozenLines(since, slide, 1)} />}
      {dropped.length === 0 ? null : <Notice tone="warning">{words.dropped(dropped)}</Notice>}
      {note === null ? null : (
        <p className="vb-present__lead">
          {note.text}
          {note.changed.length === 0 ? null : (
            <>
              {' '}
              <Badge tone="let-op">{words.noteChanged}</Badge>
            </>
          )}
        </p>
      )}
      {slide !== null ? (
        <SlideBody slide={slide} level={2} />
      ) : (
        <Shape label={words.coming} height={20} lines={3} />
      )}
    </article>
  );
}

/** What the data of now say otherwise, beside what was shown. */
function Revised({ lines }: { readonly lines: readonly string[] }) {
  return lines.length === 0 ? null : (
    <p className="vb-present__revised">
      <Badge tone="let-op">{overlegHerzien.badge}</Badge> {lines.join('; ')}
    </p>
  );
}
