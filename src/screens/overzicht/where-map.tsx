import { Suspense, useMemo } from 'react';
import type { Question } from '../../engine/question.ts';
import { ShownPeriod } from '../../indicator/shown-period.tsx';
import { happensAtHomes } from '../../policy/drawn.ts';
import type { Indicator } from '../../policy/schema.ts';
import { useAnswer, useSession, useView } from '../../state/session.tsx';
import { useBackground } from '../../state/use-background.ts';
import { nl } from '../../text/nl.ts';
import { WhyNot } from '../../indicator/why-not.tsx';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Shape } from '../../ui/shape.tsx';
import { Hottest } from './hottest.tsx';
import { whereFrame } from '../../analysis/places/where-frame.ts';
import { whereSpan } from './where-span.ts';
import { lazyPart } from '../../ui/lazy-part.ts';

const DensityMap = lazyPart(() => import('../../map/density-map.tsx'), 'DensityMap');

/** The map of one indicator, framed by what has a colour, and the hottest place under it by its name. */
export function WhereMap({ indicator }: { readonly indicator: Indicator }) {
  const { kinds, name } = indicator;
  const { municipality, catalogue } = useSession();
  const background = useBackground();
  const { view } = useView();
  const question = useMemo<DensityQuestion>(
    () => ({
      by: 'density',
      kinds,
      within: view.municipality,
      span: whereSpan(view, catalogue.lastMonth),
      sigma: view.map.sigma,
    }),
    [kinds, view, catalogue.lastMonth],
  );
  const asked = useAnswer(question).answer;
  const isPerBuurt =
    asked?.is === 'unavailable' && asked.reason.why === 'too-coarse' && asked.reason.have.where === 'buurt';
  const instead = useAnswer(
    useMemo(() => (isPerBuurt ? perBuurt(question) : null), [isPerBuurt, question]),
  ).answer;
  const answer = isPerBuurt ? instead : asked;
  const { rings } = municipality;
  const density = answer?.is === 'answer' ? answer.density : null;
  const frame = useMemo(() => whereFrame(density, municipality), [density, municipality]);
  if (answer === undefined) return <Shape label={nl.overzicht.map.loading} height={20} />;
  if (answer.is === 'unavailable')
    return (
      <Notice tone="info">
        <WhyNot reason={answer.reason} />
      </Notice>
    );
  return (
    <>
      <div className="vb-where__map">
        <ErrorBoundary reset={name}>
          <Suspense fallback={<Shape label={nl.overzicht.map.loading} height={20} />}>
            <DensityMap
              answer={answer}
              title={name}
              atHomes={happensAtHomes(municipality, kinds)}
              areas={municipality.areas}
              rings={rings}
              places={municipality.places}
              background={background}
              cameras={municipality.cameras}
              showCameras
              interactive={false}
              place={null}
              frame={frame}
              selected={null}
              onPlace={ignore}
              onSelect={ignore}
            />
          </Suspense>
        </ErrorBoundary>
      </div>
      <div className="vb-where__foot">
        <Hottest indicator={indicator.id} span={question.span} sigma={view.map.sigma} />
        <ShownPeriod shown={answer.question.span} />
      </div>
    </>
  );
}

type DensityQuestion = Extract<Question, { readonly by: 'density' }>;

/** What is drawn where the place is known by buurt only. */
function perBuurt({ kinds, within, span }: DensityQuestion): Question {
  return { by: 'area', level: 'buurt', kinds, within, span };
}

/** A picture to look at: nothing to move or choose. */
function ignore(): void {
  return;
}
