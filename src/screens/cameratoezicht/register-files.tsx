import { useRef, useState } from 'react';
import { EvaluationsTouched } from '../../indicator/evaluations-touched.tsx';
import { RoleField } from '../../indicator/role-field.tsx';
import { useRole } from '../../indicator/role.ts';
import type { Municipality } from '../../policy/municipality.ts';
import { maskedFile } from '../../state/masked-file.ts';
import { useSession } from '../../state/session.tsx';
import { cameratoezicht as texts } from '../../text/nl/cameratoezicht.ts';
import { role as roleWords } from '../../text/nl/role.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { saveFile } from '../../ui/save-file.ts';
import {
  cameraDrafts,
  changedKeys,
  fileCameras,
  readCameraFile,
  type FileCamera,
} from '../../policy/cameras/changes.ts';
import { writeCameraCsv, type CameraFileRefusal } from '../../policy/cameras/csv.ts';
import { writeCameraGeojson } from '../../policy/cameras/geojson.ts';
import type { Saving } from './register-saving.tsx';

const words = texts.files;
/** In bytes. */
const largest = 2_000_000;

/** What was last done with a file. */
type State =
  | { readonly is: 'idle' }
  | { readonly is: 'saved'; readonly name: string; readonly count: number }
  | { readonly is: 'refused'; readonly why: CameraFileRefusal }
  | {
      readonly is: 'read';
      readonly name: string;
      readonly cameras: readonly FileCamera[];
      /** Columns that mean nothing here. */
      readonly dropped: readonly string[];
    };

/** Writes the register as a file, and reads one after showing what it would change. */
export function RegisterFiles({ saving }: { readonly saving: Saving }) {
  const { municipality, today } = useSession();
  const [state, setState] = useState<State>({ is: 'idle' });
  const input = useRef<HTMLInputElement>(null);
  const { cameras, profile } = municipality;
  const download = (ending: 'csv' | 'geojson', text: string, type: string): void => {
    const name = `cameras-${profile.id}-${today}-vertrouwelijk-driehoek.${ending}`;
    saveFile(name, text, type);
    setState({ is: 'saved', name, count: cameras.length });
  };
  const read = async (file: File): Promise<void> => {
    saving.forget();
    setState(
      file.size > largest
        ? { is: 'refused', why: 'too-large' }
        : readState(maskedFile(file).name, await file.text(), municipality, today),
    );
  };
  return (
    <Card title={words.title} className="vb-register__files">
      <p className="vb-muted">{words.explain}</p>
      <div className="vb-register__buttons">
        <Button onClick={() => download('csv', writeCameraCsv(cameras), 'text/csv')}>{words.csv}</Button>
        <Button onClick={() => download('geojson', writeCameraGeojson(cameras), 'application/geo+json')}>
          {words.geojson}
        </Button>
        <Button icon={<Icon name="upload" />} onClick={() => input.current?.click()}>
          {words.read}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,.geojson,.json,text/csv,application/geo+json"
          aria-label={words.read}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file !== undefined) void read(file);
            event.target.value = '';
          }}
        />
      </div>
      {state.is === 'saved' ? (
        <Notice tone="ok">
          <p>{`${words.saved(state.name, state.count)} ${words.closed}`}</p>
        </Notice>
      ) : null}
      {state.is === 'refused' ? (
        <Notice tone="error">
          <p>{words.refused[state.why]}</p>
        </Notice>
      ) : null}
      {state.is === 'read' ? (
        <Preview
          name={state.name}
          cameras={state.cameras}
          dropped={state.dropped}
          saving={saving}
          onDone={() => setState({ is: 'idle' })}
        />
      ) : null}
    </Card>
  );
}

function readState(name: string, content: string, municipality: Municipality, today: string): State {
  const read = readCameraFile(content);
  if (!read.ok) return { is: 'refused', why: read.failure };
  const { rows, dropped } = read.value;
  return { is: 'read', name, cameras: fileCameras(rows, municipality, today, words.owner), dropped };
}

/** What a file changes, camera by camera, before anything is written. */
function Preview({
  name,
  cameras,
  dropped,
  saving,
  onDone,
}: {
  readonly name: string;
  readonly cameras: readonly FileCamera[];
  readonly dropped: readonly string[];
  readonly saving: Saving;
  readonly onDone: () => void;
}) {
  const [role] = useRole();
  const [tried, setTried] = useState(false);
  const good = cameraDrafts(cameras);
  const wrong = cameras.filter(({ problems }) => problems.length > 0).length;
  const accept = (): void => {
    setTried(true);
    if (role.trim() === '') return document.getElementById('camera-file-role')?.focus();
    saving.save(good, role, words.accepted(good.length), onDone);
  };
  return (
    <>
      <DataTable
        caption={words.preview(name)}
        columns={[
          {
            name: words.camera,
            rowHeader: true,
            cell: (camera) => (camera.name === '' ? words.unnamed : camera.name),
          },
          { name: words.change, cell: changeText },
        ]}
        rows={cameras}
        rowKey={({ after }) => after.id}
      />
      {dropped.length === 0 ? null : <p>{words.dropped(dropped)}</p>}
      {wrong === 0 ? null : <p>{words.wrong(wrong)}</p>}
      {good.length === 0 ? <p>{wrong === 0 ? words.nothing : null}</p> : null}
      <EvaluationsTouched drafts={good} />
      {good.length === 0 ? null : (
        <RoleField
          id="camera-file-role"
          problem={tried && role.trim() === '' ? roleWords.missing : undefined}
        />
      )}
      <div className="vb-register__buttons">
        {good.length === 0 ? null : (
          <Button purpose="primary" disabled={saving.busy} onClick={accept}>
            {words.accept(good.length)}
          </Button>
        )}
        <Button onClick={onDone}>{words.stop}</Button>
      </div>
    </>
  );
}

function changeText({ before, after, problems }: FileCamera): string {
  if (problems.length > 0)
    return problems.map(({ field, code, line }) => texts.problem(field, code, line)).join(' ');
  if (before === null) return words.isNew;
  const names = new Set(changedKeys(before, after).map((key) => texts.history.names[key]));
  return names.size === 0 ? words.isSame : texts.history.changed([...names]);
}
