import type { CameraField, CameraForm } from '../../policy/cameras/form.ts';

/** The id of the field of a camera, so that a list of problems leads to it. */
export function fieldId(field: CameraField | 'role'): string {
  return `camera-${field}`;
}

/** What the fields of a form share. */
export interface FormProps {
  readonly form: CameraForm;
  readonly put: (change: Partial<CameraForm>) => void;
  /** The sentence about a field, once somebody tried to save. */
  readonly problemOf: (field: CameraField) => string | undefined;
}
