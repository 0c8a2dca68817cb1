import { useSession } from '../../state/session.tsx';
import { cameratoezicht as texts } from '../../text/nl/cameratoezicht.ts';
import { Choice, Toggle } from '../../ui/choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { CameraForm } from '../../policy/cameras/form.ts';
import { readCorners, withCorner } from '../../policy/cameras/outline.ts';
import { inDegrees, readPoint, writePoint } from '../../policy/cameras/point.ts';
import { CornersField } from './corners-field.tsx';
import { fieldId, type FormProps } from './register-form-props.ts';

const words = texts.form;

/** What a click on the map puts down. */
export type ClickSets = 'place' | 'corner';

const sorts = ['vast', 'flexibel', 'onbekend'] as const;
const areas = ['straal', 'veelhoek'] as const;
const clicks = ['place', 'corner'] as const;

/** Which camera, whose, where, and what it sees. */
export function RegisterPlaceFields({
  form,
  put,
  problemOf,
  clickSets,
  onClickSets,
}: FormProps & { readonly clickSets: ClickSets; readonly onClickSets: (what: ClickSets) => void }) {
  const { municipality } = useSession();
  const owners = new Set(municipality.cameras.map(({ owner }) => owner));
  const point = readPoint(form.place);
  return (
    <>
      <div className="vb-register__pair">
        <TextField
          id={fieldId('name')}
          label={words.fields.name}
          problem={problemOf('name')}
          value={form.name}
          onChange={(name) => put({ name })}
        />
        <TextField
          id={fieldId('owner')}
          label={words.fields.owner}
          hint={words.ownerHint}
          suggestions={[...owners]}
          problem={problemOf('owner')}
          value={form.owner}
          onChange={(owner) => put({ owner })}
        />
      </div>
      <Choice
        legend={words.fields.sort}
        look="bar"
        options={sorts.map((sort) => ({ value: sort, label: texts.facts.sorts[sort] }))}
        value={form.sort}
        onChoose={(sort) => put({ sort })}
      />
      <TextField
        id={fieldId('place')}
        label={words.fields.place}
        hint={words.placeHint}
        problem={problemOf('place')}
        value={form.place}
        onChange={(place) => put({ place, isPlaceSure: false })}
      />
      {point === null ? null : (
        <output className="vb-muted vb-small">
          {words.placeIs(writePoint(point.x, point.y), inDegrees(point.x, point.y))}
        </output>
      )}
      <Toggle
        label={words.fields.isPlaceSure}
        checked={form.isPlaceSure}
        onChange={(isPlaceSure) => put({ isPlaceSure })}
      />
      <Choice
        legend={words.fields.area}
        look="bar"
        options={areas.map((area) => ({ value: area, label: words.areas[area] }))}
        value={form.area}
        onChoose={(area) => {
          put({ area });
          onClickSets(area === 'veelhoek' && point !== null ? 'corner' : 'place');
        }}
      />
      {form.area === 'straal' ? (
        <TextField
          id={fieldId('radius')}
          label={words.fields.radius}
          sort="number"
          width="short"
          problem={problemOf('radius')}
          value={form.radius}
          onChange={(radius) => put({ radius })}
        />
      ) : (
        <CornerFields
          form={form}
          put={put}
          problemOf={problemOf}
          clickSets={clickSets}
          onClickSets={onClickSets}
        />
      )}
    </>
  );
}

function CornerFields({
  form,
  put,
  problemOf,
  clickSets,
  onClickSets,
}: FormProps & { readonly clickSets: ClickSets; readonly onClickSets: (what: ClickSets) => void }) {
  return (
    <>
      <Choice
        legend={words.clicks}
        look="bar"
        options={clicks.map((what) => ({ value: what, label: words.clickSets[what] }))}
        value={clickSets}
        onChoose={onClickSets}
      />
      <CornersField
        id={fieldId('corners')}
        label={words.fields.corners}
        hint={words.cornersHint}
        problem={problemOf('corners')}
        value={form.corners}
        onChange={(corners) => put({ corners })}
      />
    </>
  );
}

/** The form after a click on the map at an RD point, in whole metres. */
export function clicked(form: CameraForm, what: ClickSets, { x, y }: { x: number; y: number }): CameraForm {
  if (what === 'corner') return { ...form, corners: withCorner(form.corners, { x, y }) };
  return { ...form, place: writePoint(Math.round(x), Math.round(y)), isPlaceSure: false };
}

/** What the form draws on the map. */
export function drawnOf(form: CameraForm, radius: number | null) {
  const { corners } = readCorners(form.corners);
  const area = form.area === 'veelhoek' ? { radius: null, corners } : { radius: radius ?? 0, corners: [] };
  return { point: readPoint(form.place), isDraft: true, ...area };
}
