import { sinceFrozenLines } from '../../meeting/since-frozen-text.ts';
import { blad } from '../../text/nl/blad.ts';
import { overlegHerzien } from '../../text/nl/overleg-herzien.ts';
import { overlegScherm } from '../../text/nl/overleg-scherm.ts';
import { story } from '../../text/nl/story.ts';
import { Notice } from '../../ui/notice.tsx';
import { Shape } from '../../ui/shape.tsx';
import type { SlideTable } from '../../domain/meeting/slide.ts';
import { PageFiles } from './page-files.tsx';
import { SlideBody } from './slide-view.tsx';
import type { ShownPage } from './use-pages.ts';

/** One page of the meeting in its report. */
export function ReportPage({
  shown,
  shownOn,
}: {
  readonly shown: ShownPage;
  /** The day of a frozen meeting; null for what the data say now. */
  readonly shownOn: string | null;
}) {
  const { page, note, slide, dropped, since } = shown;
  return (
    <section className={`vb-report__page vb-report__page--${page.part}`} id={`pagina-${page.id}`}>
      <p className="vb-report__kicker">
        {slide?.kicker === '' ? overlegScherm.parts[page.part] : slide?.kicker}
      </p>
      <h2 className="vb-report__headline">{slide?.headline ?? overlegScherm.parts[page.part]}</h2>
      {slide === null || slide.lead === '' ? null : <p>{slide.lead}</p>}
      {note === null ? null : <p className="vb-report__note">{note.text}</p>}
      {note === null || note.changed.length === 0 ? null : (
        <Notice tone="warning">{story.changed(note.changed)}</Notice>
      )}
      {dropped.length === 0 ? null : <Notice tone="warning">{overlegScherm.present.dropped(dropped)}</Notice>}
      {slide !== null ? (
        <>
          <SlideBody slide={slide} level={3} />
          {since === null || shownOn === null ? null : (
            <Revised lines={sinceFrozenLines(since, slide, mostRevised)} shownOn={shownOn} />
          )}
          <PageFiles shown={shown} slide={slide} shownOn={shownOn} />
        </>
      ) : (
        <Shape label={overlegScherm.present.coming} height={8} lines={2} />
      )}
    </section>
  );
}

/** More stands in the files of the page. */
const mostRevised = 8;

/** What the data of now say otherwise, below what was shown. */
function Revised({ lines, shownOn }: { readonly lines: readonly string[]; readonly shownOn: string }) {
  if (lines.length === 0) return null;
  return (
    <div className="vb-report__revised" role="note">
      <p>
        <strong>{overlegHerzien.title(shownOn)}</strong>
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** The numbers of every picture, at the end. */
export function ReportTables({ pages }: { readonly pages: readonly ShownPage[] }) {
  const tables = pages.flatMap(({ page, slide }) =>
    slide?.table == null ? [] : [{ id: page.id, headline: slide.headline, table: slide.table }],
  );
  if (tables.length === 0) return null;
  return (
    <section className="vb-report__tables">
      <h2 className="vb-report__headline">{blad.appendix}</h2>
      {tables.map(({ id, headline, table }, at) => (
        <Table key={id} table={table} title={blad.table(at + 1, headline)} />
      ))}
    </section>
  );
}

/** A table that a printer may break, with its head on every sheet. */
function Table({
  table: { caption, head, rows },
  title,
}: {
  readonly table: SlideTable;
  readonly title: string;
}) {
  return (
    <table className="vb-report__table">
      <caption>
        {title}. {caption}
      </caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr key={cells.join(' ')}>
            {cells.map((cell, at) =>
              at === 0 ? (
                <th key={head[at]} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={head[at]}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
