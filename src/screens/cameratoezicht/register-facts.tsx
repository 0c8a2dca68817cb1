import { Link } from '@nl-design-system-candidate/link-react';
import type { ReactNode } from 'react';
import { polygonArea } from '../../domain/geo/polygon.ts';
import { CameraEvaluated } from '../../indicator/camera-evaluated.tsx';
import type { Camera } from '../../policy/schema.ts';
import { useView } from '../../state/session.tsx';
import { formatDay } from '../../text/format.ts';
import { cameraStand as stand } from '../../text/nl/camera-stand.ts';
import { cameratoezicht as texts } from '../../text/nl/cameratoezicht.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { askedFacts, publicFacts, type AskedFact } from '../../policy/cameras/facts.ts';
import { inDegrees, writePoint } from '../../policy/cameras/point.ts';

const words = texts.facts;

/** Everything that is known of a camera; what nobody filled in says so, and leads to the form. */
export function RegisterFacts({
  camera,
  onChange,
  onWithdraw,
}: {
  readonly camera: Camera;
  /** Opens the form, at this fact where one is given. */
  readonly onChange: (fact: AskedFact | null) => void;
  readonly onWithdraw: () => void;
}) {
  const { view } = useView();
  const isOpen = view.audience === 'openbaar';
  return (
    <Card title={camera.name}>
      {camera.fictief ? (
        <Notice tone="info">
          <p>{words.fictief}</p>
        </Notice>
      ) : null}
      {isOpen ? <p className="vb-muted">{words.public}</p> : null}
      <dl className="vb-register__facts">
        <Fact name={words.owner}>{camera.owner}</Fact>
        <Fact name={words.sort}>{words.sorts[camera.sort]}</Fact>
        {(isOpen ? publicFacts : askedFacts).map((fact) => (
          <Fact key={fact} name={words.names[fact]}>
            <FactValue
              camera={camera}
              fact={fact}
              onFill={
                isOpen
                  ? null
                  : () => {
                      onChange(fact);
                    }
              }
            />
          </Fact>
        ))}
        <Fact name={words.area}>{areaText(camera)}</Fact>
        <Fact name={words.place}>
          {words.rd(writePoint(camera.x, camera.y))}
          <br />
          <span className="vb-muted">{words.degrees(inDegrees(camera.x, camera.y))}</span>
          {camera.positionBy === 'bron' ? null : (
            <strong className="vb-register__unsure">{words.unsure}</strong>
          )}
        </Fact>
        <Fact name={stand.name}>
          <CameraEvaluated camera={camera} />
        </Fact>
        {camera.note === null ? null : <Fact name={words.note}>{camera.note}</Fact>}
        {camera.line === null ? null : <Fact name={words.plan}>{words.inPlan}</Fact>}
      </dl>
      {isOpen ? null : <Actions camera={camera} onChange={() => onChange(null)} onWithdraw={onWithdraw} />}
    </Card>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function FactValue({
  camera,
  fact,
  onFill,
}: {
  readonly camera: Camera;
  readonly fact: AskedFact;
  readonly onFill: (() => void) | null;
}) {
  const value = camera[fact] ?? null;
  if (value !== null) return factText(fact, value);
  if (onFill === null) return <span className="vb-muted">{words.unknownPublic}</span>;
  return (
    <button
      type="button"
      className="vb-register__fill"
      aria-label={`${words.names[fact]} ${words.unknown}`}
      onClick={onFill}
    >
      {words.unknown}
    </button>
  );
}

const dates: readonly AskedFact[] = ['end', 'decisionDate', 'officerConsulted', 'signsChecked'];

function factText(fact: AskedFact, value: string | number): string {
  if (typeof value === 'number') return words.days(value);
  if (fact === 'start') return texts.dayOrMonth(value);
  return dates.includes(fact) ? formatDay(value) : value;
}

function areaText({ radius, outline }: Camera): string {
  return outline == null
    ? words.circle(radius)
    : words.polygon(outline.length, Math.round(polygonArea([outline])));
}

function Actions({
  camera,
  onChange,
  onWithdraw,
}: {
  readonly camera: Camera;
  readonly onChange: () => void;
  readonly onWithdraw: () => void;
}) {
  const { linkTo } = useView();
  return (
    <>
      {camera.start === null || camera.start.length === 4 ? (
        <p className="vb-small">{words.noStart}</p>
      ) : null}
      {camera.start?.length === 7 ? <p className="vb-small">{words.month}</p> : null}
      <div className="vb-register__buttons">
        <Button purpose="primary" onClick={onChange}>
          {words.change}
        </Button>
        <Button onClick={onWithdraw}>{words.withdraw}</Button>
        <Link href={linkTo('cameratoezicht', { cameras: { part: 'evaluatie', camera: camera.id } })}>
          {words.evaluate}
        </Link>
      </div>
    </>
  );
}
