import { BarsPictureChart } from '../../charts/bars-picture.tsx';
import { pictureFont } from '../../charts/picture-look.ts';
import { RangesPictureChart } from '../../charts/ranges-picture.tsx';
import type { Picture, Slide, SlideColumn, SlideRow, SlideTone } from '../../domain/meeting/slide.ts';
import { MapPictureDrawing } from '../../map/map-picture.tsx';
import { useSession } from '../../state/session.tsx';
import { useBackground } from '../../state/use-background.ts';
import { Badge } from '../../ui/badge.tsx';
import './slide-view.css';

/** What a page says below its headline: its picture with what stands beside it, or columns. */
export function SlideBody({ slide, level }: { readonly slide: Slide; readonly level: 2 | 3 }) {
  const { picture, columns, source } = slide;
  return (
    <div className={picture === null ? 'vb-slide__body' : 'vb-slide__body vb-slide__body--picture'}>
      {picture === null ? null : (
        <figure className={`vb-slide__picture vb-slide__picture--${picture.is}`}>
          <SlidePicture picture={picture} label={labelOf(slide)} />
          {source === '' ? null : <figcaption className="vb-slide__source">{source}</figcaption>}
        </figure>
      )}
      {columns.length === 0 ? null : (
        <div className="vb-slide__columns">
          {columns.map((column) => (
            <Column key={column.title} column={column} level={level} />
          ))}
        </div>
      )}
      {picture !== null || source === '' ? null : <p className="vb-slide__source">{source}</p>}
    </div>
  );
}

/** The picture in words: what its table is called, for who does not see it. */
function labelOf({ headline, table }: Slide): string {
  return table?.caption ?? headline;
}

function SlidePicture({ picture, label }: { readonly picture: Picture; readonly label: string }) {
  const { municipality } = useSession();
  const background = useBackground();
  switch (picture.is) {
    case 'bars':
      return <BarsPictureChart picture={picture} label={label} />;
    case 'ranges':
      return <RangesPictureChart picture={picture} label={label} />;
    case 'map':
      return (
        <MapPictureDrawing
          picture={picture}
          rings={municipality.rings}
          places={municipality.places}
          background={background}
          font={pictureFont}
          label={label}
        />
      );
  }
}

function Column({ column: { title, rows }, level }: { readonly column: SlideColumn; readonly level: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="vb-slide__column">
      {title === '' ? null : <Heading className="vb-slide__title">{title}</Heading>}
      <ul className="vb-slide__rows">
        {rows.map((row) => (
          <Row key={`${row.text} ${row.value} ${row.beside}`} row={row} />
        ))}
      </ul>
    </section>
  );
}

const tones = {
  good: 'op-koers',
  warning: 'let-op',
  bad: 'niet-op-koers',
  neutral: 'neutral',
} as const satisfies Record<SlideTone, string>;

function Row({ row: { mark, text, value, beside } }: { readonly row: SlideRow }) {
  return (
    <li className="vb-slide__row">
      <span className="vb-slide__text">
        {mark === null ? null : (
          <>
            <Badge tone={tones[mark.tone]}>{mark.text}</Badge>{' '}
          </>
        )}
        {text}
      </span>
      {value === '' ? null : <strong className="vb-slide__value">{value}</strong>}
      {beside === '' ? null : <span className="vb-slide__beside">{beside}</span>}
    </li>
  );
}
