import { Fragment } from 'react';
import { daysUntil, endingTerms } from '../../policy/execution.ts';
import type { Camera } from '../../policy/schema.ts';
import { useSession, useView } from '../../state/session.tsx';
import { cameratoezicht as texts } from '../../text/nl/cameratoezicht.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { missingFacts } from '../../policy/cameras/facts.ts';

const words = texts.list;

/** The cameras of the register with their terms and what is not known of them; one can be chosen. */
export function RegisterList({
  chosen,
  onChoose,
  onAdd,
}: {
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onAdd: () => void;
}) {
  const { municipality } = useSession();
  const { view } = useView();
  const isOpen = view.audience === 'openbaar';
  return (
    <Card title={words.title} className="vb-register__list">
      {municipality.cameras.length === 0 ? <p>{texts.empty}</p> : null}
      <ul className="vb-register__cameras" aria-label={words.label}>
        {municipality.cameras.map((camera) => (
          <li key={camera.id}>
            <button
              type="button"
              className="vb-register__camera"
              aria-pressed={camera.id === chosen}
              onClick={() => onChoose(camera.id)}
            >
              <CameraLines camera={camera} isOpen={isOpen} />
            </button>
          </li>
        ))}
      </ul>
      {isOpen ? null : (
        <div>
          <Button icon={<Icon name="plus" />} onClick={onAdd}>
            {words.add}
          </Button>
        </div>
      )}
    </Card>
  );
}

function CameraLines({ camera, isOpen }: { readonly camera: Camera; readonly isOpen: boolean }) {
  const { today } = useSession();
  const missing = missingFacts(camera).length;
  const isEnding = endingTerms([camera], today).length > 0;
  const marks = [
    ...(isEnding && camera.end !== null
      ? [{ key: 'term', tone: 'let-op' as const, text: words.soon(daysUntil(camera.end, today)) }]
      : []),
    ...(camera.positionBy === 'bron' ? [] : [{ key: 'place', tone: 'neutral' as const, text: words.unsure }]),
    ...(camera.fictief ? [{ key: 'fictief', tone: 'neutral' as const, text: words.fictief }] : []),
  ];
  return (
    <>
      <span className="vb-register__name">{camera.name}</span>
      <span className="vb-register__term">
        {words.since(camera.start)}, {words.until(camera.end)}
      </span>
      {isOpen || missing === 0 ? null : <span className="vb-muted vb-small">{words.missing(missing)}</span>}
      {marks.length === 0 ? null : (
        <span className="vb-register__marks">
          {marks.map(({ key, tone, text }) => (
            <Fragment key={key}>
              <Badge tone={tone} icon={tone === 'let-op' ? 'alert' : 'question'}>
                {text}
              </Badge>{' '}
            </Fragment>
          ))}
        </span>
      )}
    </>
  );
}
