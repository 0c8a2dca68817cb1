import { daysOfMonths } from '../domain/time/day.ts';
import { timeText } from '../text/days.ts';
import { kaart } from '../text/nl/kaart.ts';
import { Notice } from '../ui/notice.tsx';
import type { AnsweredMap } from './answered-map.ts';
import { mapContent } from './map-content.ts';
import type { MapStage } from './map-figure.tsx';
import { shownFrame } from './shown-frame.ts';
import { ShownPicture } from './shown-picture.tsx';

/** The map of an Answer as a drawing, for a browser without WebGL2: the same shapes and legend, and nothing moves. */
export function StillMap({ map, stage }: { readonly map: AnsweredMap; readonly stage: MapStage }) {
  const { answer, inhabitants, atHomes, hot } = map;
  const { rings, places, cameras, showCameras, title, isWaiting = false } = stage;
  const { span, days } = answer.question;
  const marks = showCameras ? cameras : [];
  return (
    <>
      <Notice tone="warning" title={kaart.stillOnly}>
        <p>{kaart.stillOnlyHelp}</p>
      </Notice>
      <div aria-busy={isWaiting}>
        <ShownPicture
          shown={{
            content: mapContent(answer, inhabitants, { rings, title, hasCameras: marks.length > 0, atHomes }),
            hot,
            difference: null,
            freePlace: stage.freePlace ?? null,
            marks: marks.map(({ name, x, y }) => ({ is: 'camera', name, x, y })),
            frame: shownFrame(stage.frame ?? null, rings),
            title,
            subtitle: timeText(days ?? daysOfMonths(span)),
            foot: [],
          }}
          rings={rings}
          places={places}
          background={stage.background}
          font="inherit"
        />
      </div>
    </>
  );
}
