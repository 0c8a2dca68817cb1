import { useSession, useView } from '../../state/session.tsx';
import { writeUrl } from '../../view/url.ts';
import { formatDay, formatLastDay } from '../../text/format.ts';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { verslag as words } from '../../text/nl/camera-verslag.ts';
import { Lines, ReportSection } from './report-section.tsx';
import { savedDesign } from '../../analysis/cameras/saved-design.ts';
import { reopened } from './report-entry.ts';
import type { Reported, SheetContent } from './report-subject.ts';

/** How it was counted with who says so, from which data, and for whom. */
export function ReportMethod({ reported, day }: Pick<SheetContent, 'reported' | 'day'>) {
  const { catalogue, store } = useSession();
  const { view } = useView();
  const { camera, design, found } = reported;
  const link = writeUrl(
    reopened(
      { ...store.get().view, audience: view.audience },
      { camera: camera.id, design: savedDesign(design) },
    ),
  );
  return (
    <>
      <ReportSection title={words.parts.method}>
        <ul className="vb-camera-report__list">
          {howOf(reported).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </ReportSection>
      <ReportSection title={words.parts.sources}>
        <Lines
          lines={[
            ...(found === null
              ? []
              : [
                  {
                    name: words.sources.series,
                    text: [...new Set(found.series.map(({ title }) => title))].join('; '),
                  },
                ]),
            { name: words.sources.until, text: formatLastDay(catalogue.lastMonth) },
            { name: words.sources.version, text: catalogue.dataHash },
            { name: words.sources.made, text: formatDay(day) },
            { name: words.sources.audience, text: words.sources.driehoek },
            { name: words.sources.link, text: decodeURIComponent(link) },
          ]}
        />
        {found?.series.some(({ fictief }) => fictief) === true ? <p>{words.sources.demo}</p> : null}
      </ReportSection>
    </>
  );
}

function howOf({ outcome, wholeNames }: Reported): string[] {
  const how = evaluatie.method;
  return [
    how.seconds(outcome.definition),
    ...(wholeNames === null ? [how.place] : [evaluatie.buurten.method, evaluatie.buurten.methodPlaces]),
    how.measurable,
    how.effect,
    how.memory,
    how.second,
    how.prevented,
    how.panel,
    how.series,
    ...(wholeNames === null ? [how.regression] : []),
    how.peak,
    how.pooled,
  ];
}
