import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Quarter } from '../../domain/time/quarter.ts';
import { CameraEvaluated } from '../../indicator/camera-evaluated.tsx';
import { ToEvaluation } from '../../indicator/camera-verdict.tsx';
import { camerasOf } from '../../policy/cameras/evaluated.ts';
import type { ActionProgress } from '../../policy/execution.ts';
import type { ActionPoint } from '../../policy/schema.ts';
import { useSession, useView } from '../../state/session.tsx';
import { cameraOordeel as oordeel } from '../../text/nl/camera-oordeel.ts';
import { cameraStand as stand } from '../../text/nl/camera-stand.ts';
import { uitvoering as words } from '../../text/nl/uitvoering.ts';
import { Notice } from '../../ui/notice.tsx';
import { Twin } from '../../ui/twin.tsx';
import { cellsOf, runsOf } from './cells.ts';
import { HistoryList } from './history-list.tsx';
import { detailOf } from './open-button.tsx';
import { StatusForm } from './status-form.tsx';

/** What the plan says of one action point, what was said of it since and, for the driehoek, the form to say more. */
export function PointDetail({
  progress,
  quarters,
  now,
}: {
  readonly progress: ActionProgress;
  readonly quarters: readonly Quarter[];
  readonly now: Quarter;
}) {
  const { view } = useView();
  return (
    <div id={detailOf(progress.point.id)} className="vb-point">
      <PlanPart progress={progress} quarters={quarters} now={now} />
      <Cameras point={progress.point} />
      <section className="vb-point__part">
        <Heading level={3}>{words.detail.history}</Heading>
        <HistoryList point={progress.point.id} />
      </section>
      {view.audience === 'driehoek' ? (
        <section className="vb-point__part">
          <Heading level={3}>{words.form.title}</Heading>
          <StatusForm key={progress.point.id} progress={progress} />
        </section>
      ) : null}
    </div>
  );
}

/** Of each camera that the point is about what plan and dossier say: that it is done here may not hold for every one. */
function Cameras({ point }: { readonly point: ActionPoint }) {
  const { municipality } = useSession();
  const { view } = useView();
  const cameras = camerasOf(point, municipality);
  if (cameras.length === 0) return null;
  return (
    <section className="vb-point__part">
      <Heading level={3}>{stand.title}</Heading>
      <dl className="vb-point__facts">
        {cameras.map((camera) => (
          <Fact key={camera.id} name={camera.name}>
            <CameraEvaluated camera={camera} />{' '}
            {view.audience === 'openbaar' ? null : (
              <ToEvaluation camera={camera}>{oordeel.link}</ToEvaluation>
            )}
          </Fact>
        ))}
      </dl>
    </section>
  );
}

function PlanPart({
  progress,
  quarters,
  now,
}: {
  readonly progress: ActionProgress;
  readonly quarters: readonly Quarter[];
  readonly now: Quarter;
}) {
  const { municipality } = useSession();
  const { point } = progress;
  const runs = runsOf(cellsOf(progress, quarters, now));
  return (
    <section className="vb-point__part">
      <Heading level={3}>{words.detail.plan}</Heading>
      <blockquote className="vb-point__quote">{words.detail.quote(point.measure)}</blockquote>
      <Twin label={words.detail.where}>
        <p>
          {municipality.profile.plan.title}, {words.detail.line(point.line)}
        </p>
      </Twin>
      <dl className="vb-point__facts">
        {point.theme === null ? null : <Fact name={words.detail.theme}>{point.theme}</Fact>}
        <Fact name={words.detail.planning}>{point.planning.text}</Fact>
        <Fact name={words.detail.quarters}>
          {runs.map(({ plan, from, to }) => words.run(plan, from, to)).join('; ')}
        </Fact>
        <Fact name={words.detail.owners}>{point.owners.join(', ')}</Fact>
        <Fact name={words.detail.partners}>
          {point.partners.length === 0 ? words.detail.noPartners : point.partners.join(', ')}
        </Fact>
      </dl>
      {point.planning.uncertain ? (
        <Notice tone="warning" title={words.detail.doubtTitle}>
          <p>
            {point.planning.note} {words.detail.doubtQuarters}
          </p>
        </Notice>
      ) : point.planning.note === null ? null : (
        <p className="vb-muted">{point.planning.note}</p>
      )}
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
