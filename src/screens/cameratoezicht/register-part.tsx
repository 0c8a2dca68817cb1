import { useRef, useState } from 'react';
import { freeId } from '../../policy/dossier/found.ts';
import type { MapPlace } from '../../map/camera-place.ts';
import type { Camera } from '../../policy/schema.ts';
import { useSession, useView } from '../../state/session.tsx';
import { cameratoezicht as words } from '../../text/nl/cameratoezicht.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import type { CameraField } from '../../policy/cameras/form.ts';
import { sightOf } from './camera-sight.ts';
import { withdrawnCameras } from './camera-withdrawn.ts';
import { RegisterFacts } from './register-facts.tsx';
import { RegisterFiles } from './register-files.tsx';
import { RegisterForm } from './register-form.tsx';
import { RegisterHistory, RegisterWithdraw } from './register-history.tsx';
import { RegisterList } from './register-list.tsx';
import { RegisterMap } from './register-map.tsx';
import { clicked, type ClickSets } from './register-place-fields.tsx';
import { SavedNotice, useSaving } from './register-saving.tsx';
import { lookAt } from './register-look-at.ts';
import { useRegisterWork } from './use-register-work.ts';
import { RegisterTerms } from './register-terms.tsx';

/** The cameras that there are: the list, what is known of one of them, and the map that everything is drawn on. */
export function RegisterPart() {
  const { municipality, dossier } = useSession();
  const { view, choose } = useView();
  const saving = useSaving();
  const [leaves, setLeaves] = useState(false);
  const [place, setPlace] = useState<MapPlace | null>(() => sightOf(municipality.cameras));
  const isOpen = view.audience === 'openbaar';
  const { cameras } = municipality;
  const chosen = cameras.find(({ id }) => id === view.cameras.camera) ?? cameras[0] ?? null;
  const work = useRegisterWork(chosen);
  const writing = isOpen ? null : work.writing;
  const [clickSets, setClickSets] = useState<ClickSets>('place');
  const isNew = writing !== null && writing.before === null;
  const workPlace = useRef<HTMLDivElement>(null);
  const show = (camera: string): void => choose({ cameras: { camera } });
  const pick = (camera: string): void => {
    // Below each other on a narrow window: what was chosen would come up out of sight.
    if (window.matchMedia('(width < 72rem)').matches) lookAt(workPlace.current);

    saving.forget();
    work.leave();
    setLeaves(false);
    show(camera);
  };
  const write = (before: Camera | null, startAt: CameraField | null): void => {
    saving.forget();
    setLeaves(false);
    if (before !== null) setPlace(sightOf([before]));
    setClickSets('place');
    work.write(before, startAt);
  };
  const id =
    writing === null
      ? ''
      : (writing.before?.id ?? freeId(writing.form.name, new Set(knownIds(cameras, dossier.entries))));
  return (
    <div className={`vb-register ${writing === null ? '' : 'vb-register--writes'}`}>
      <div className="vb-register__top">
        <SavedNotice said={saving.said} />
        <RegisterTerms />
      </div>
      <div className="vb-register__side">
        <RegisterList
          chosen={isNew ? null : (chosen?.id ?? null)}
          onChoose={pick}
          onAdd={() => write(null, 'name')}
        />
        {isOpen ? null : <Withdrawn onRestore={(camera) => write(camera, null)} />}
      </div>
      {isOpen ? null : <RegisterFiles saving={saving} />}
      <RegisterMap
        chosen={chosen}
        form={writing?.form ?? null}
        place={place}
        onPlace={setPlace}
        onChoose={pick}
        onPoint={(point) => {
          if (writing !== null) work.put(clicked(writing.form, clickSets, point));
        }}
      />
      <div ref={workPlace} tabIndex={-1} className="vb-register__work">
        {writing === null ? null : (
          <RegisterForm
            key={writing.before?.id ?? ''}
            id={id}
            before={writing.before}
            form={writing.form}
            startAt={writing.startAt}
            busy={saving.busy}
            clickSets={clickSets}
            onClickSets={setClickSets}
            onForm={work.put}
            typed={writing.typed}
            onStop={() => {
              work.drop();
              // The form takes its button with it.
              lookAt(workPlace.current);
            }}
            onSave={(camera, role) =>
              saving.save(
                [{ is: 'camera', camera: camera.id, content: camera }],
                role,
                words.form.saved(camera.name),
                () => {
                  work.drop();
                  show(camera.id);
                },
              )
            }
          />
        )}
        {writing === null && chosen !== null ? (
          <>
            <RegisterFacts
              camera={chosen}
              onChange={(fact) => write(chosen, fact)}
              onWithdraw={() => setLeaves(true)}
            />
            {leaves && !isOpen ? (
              <RegisterWithdraw
                camera={chosen}
                saving={saving}
                onStop={() => setLeaves(false)}
                onGone={() => {
                  setLeaves(false);
                  show('');
                }}
              />
            ) : null}
            {isOpen ? null : (
              <RegisterHistory camera={chosen.id} onAgain={(content) => write(content, null)} />
            )}
          </>
        ) : null}
      </div>
    </div>
  );
}

/** A camera that left keeps its id, so that its history stays its own. */
function knownIds(
  cameras: readonly Camera[],
  entries: ReturnType<typeof useSession>['dossier']['entries'],
): string[] {
  return [
    ...cameras.map((camera) => camera.id),
    ...entries.flatMap((entry) => (entry.is === 'camera' ? [entry.camera] : [])),
  ];
}

function Withdrawn({ onRestore }: { readonly onRestore: (camera: Camera) => void }) {
  const { dossier, plan } = useSession();
  const gone = withdrawnCameras(dossier.entries, plan.cameras);
  if (gone.length === 0) return null;
  return (
    <Card title={words.list.withdrawn}>
      <ul className="vb-register__cameras">
        {gone.map((camera) => (
          <li key={camera.id}>
            <Button purpose="subtle" onClick={() => onRestore(camera)}>
              {words.list.restore(camera.name)}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
