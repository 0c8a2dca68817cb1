import { useRef, useState } from 'react';
import { infinityAsWord } from '../../domain/json.ts';
import type { Slide } from '../../domain/meeting/slide.ts';
import { definitionsOf } from '../../meeting/definitions.ts';
import { slideCsv } from '../../meeting/write/csv.ts';
import { slideMarkdown } from '../../meeting/write/markdown.ts';
import { useSession } from '../../state/session.tsx';
import { overlegScherm } from '../../text/nl/overleg-scherm.ts';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { besideOf } from './beside.ts';
import { pngOf, svgText } from '../../ui/picture-file.ts';
import type { ShownPage } from './use-pages.ts';

const words = overlegScherm.report.files.page;

/** What a page holds, to take along: its table, its findings, its text, its picture; each with its marks. */
export function PageFiles({
  shown,
  slide,
  shownOn,
}: {
  readonly shown: ShownPage;
  readonly slide: Slide;
  /** The day of a frozen meeting; null for what the data say now. */
  readonly shownOn: string | null;
}) {
  const { page, findings } = shown;
  const { audience, municipality, catalogue } = useSession();
  const definitions = definitionsOf(findings, municipality, catalogue.series);
  const beside = { ...besideOf(shown, slide, shownOn), definitions };
  const place = useRef<HTMLDetailsElement>(null);
  const [isFailed, setFailed] = useState(false);
  const name = (extension: string): string => words.name(page.id, audience, extension);
  const { marks } = overlegScherm.present;
  const said = [marks[audience], ...(slide.isMadeUp ? [marks.fictief] : [])];
  const csv = slideCsv(slide, [...definitions, ...said]);
  const drawn = (): SVGSVGElement | null =>
    place.current?.parentElement?.querySelector<SVGSVGElement>('.vb-slide__picture > svg') ?? null;
  const png = async (): Promise<void> => {
    const picture = drawn();
    const data = picture === null ? null : await pngOf(picture, [slide.headline, ...said].join(' · '));
    setFailed(data === null);
    if (data !== null) saveFile(name('png'), data, 'image/png');
  };
  return (
    <details ref={place} className="vb-report__files">
      <summary>{words.title}</summary>
      <p>
        {csv === null ? null : (
          <Button onClick={() => saveFile(name('csv'), csv, 'text/csv')}>{words.csv}</Button>
        )}
        <Button
          onClick={() =>
            saveFile(
              name('json'),
              `${JSON.stringify({ marks: said, slide, ...beside, findings }, infinityAsWord, 2)}\n`,
              'application/json',
            )
          }
        >
          {words.json}
        </Button>
        <Button
          onClick={() =>
            saveFile(name('md'), `${said.join(' · ')}\n\n${slideMarkdown(slide, 1, beside)}`, 'text/markdown')
          }
        >
          {words.markdown}
        </Button>
        {slide.picture === null ? null : (
          <>
            <Button
              onClick={() => {
                const picture = drawn();
                if (picture !== null)
                  saveFile(
                    name('svg'),
                    svgText(picture, [slide.headline, ...said].join(' · ')),
                    'image/svg+xml',
                  );
              }}
            >
              {words.svg}
            </Button>
            <Button onClick={() => void png()}>{words.png}</Button>
          </>
        )}
      </p>
      {isFailed ? <p role="status">{words.noImage}</p> : null}
    </details>
  );
}
