import { useState } from 'react';
import { emptyForm, formOf, type CameraField, type CameraForm } from '../../policy/cameras/form.ts';
import type { Camera } from '../../policy/schema.ts';
import { draftReader } from '../../state/read-draft.ts';
import { useDraft, type Typed } from '../../state/use-draft.ts';

/** What is being written: a new camera (`before` is null), or a change. */
interface Work {
  readonly before: Camera | null;
  /** The field that gets the focus; null for the heading. */
  readonly startAt: CameraField | null;
}

export interface RegisterWork extends Work {
  readonly form: CameraForm;
  readonly typed: Typed;
}

const readCameraForm = draftReader<CameraForm>(emptyForm, {
  sort: ['vast', 'flexibel', 'onbekend'],
  area: ['straal', 'veelhoek'],
  startKnown: ['dag', 'maand', 'jaar', 'onbekend'],
});

/**
 * The camera that is being written in the register. What was typed and not saved opens again: that of the camera that
 * is looked at, and of a new one when the register is entered.
 */
export function useRegisterWork(looked: Camera | null) {
  const [work, setWork] = useState<Work | 'entered' | 'looking'>('entered');
  const opened = typeof work === 'string' ? null : work;
  const before = opened === null ? looked : opened.before;
  const fresh = useDraft('camera/nieuw', readCameraForm);
  const own = useDraft(`camera/bestaand/${before?.id ?? ''}`, readCameraForm);
  const isNew =
    opened === null ? work === 'entered' && own.draft === null && fresh.draft !== null : before === null;
  const typed = isNew ? fresh : own;
  const isWriting = opened !== null || (typed.draft !== null && (isNew || before !== null));
  const untouched = isNew || before === null ? emptyForm : formOf(before);
  const writing: RegisterWork | null = isWriting
    ? {
        before: isNew ? null : before,
        startAt: opened?.startAt ?? null,
        form: typed.draft ?? untouched,
        typed,
      }
    : null;
  return {
    writing,
    write: (camera: Camera | null, startAt: CameraField | null) => setWork({ before: camera, startAt }),
    put: typed.keep,
    /** Leaves it as it is: what was typed stays a draft. */
    leave: () => setWork('looking'),
    /** Saved, or thrown away. */
    drop: () => {
      typed.drop();
      setWork('looking');
    },
  };
}
