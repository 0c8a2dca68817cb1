import { useSession } from '../../state/session.tsx';
import { dossier as texts } from '../../text/nl/dossier.ts';
import { Choice, Select } from '../../ui/choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { FieldsProps } from './target-editor.tsx';
import { hasUnit, isShare, type Direction, type Per } from './target-form.ts';

const words = texts.form;

const allDirections: readonly Direction[] = [
  'daalt',
  'stijgt',
  'stabiel',
  'stabiel of stijgt',
  'minimaal',
  'onder de referentie',
];
const pers: readonly Per[] = ['aantal', '1000 inwoners', '1000 woningen'];

/** Which way, how far, and in which unit. */
export function AimFields(props: FieldsProps) {
  const { indicator, form, onForm, problemOf, idOf } = props;
  const { direction } = form;
  // Without a verdict only a band says something.
  const directions: readonly Direction[] = indicator.neutral ? ['stabiel'] : allDirections;
  return (
    <>
      <div className="vb-editor__group">
        <Select<Direction | ''>
          id={idOf('direction')}
          label={words.direction}
          problem={problemOf('direction')}
          groups={[
            {
              name: null,
              options: [
                ...(direction === '' ? [{ value: '' as const, label: words.directionEmpty }] : []),
                ...directions.map((value) => ({ value, label: words.directions[value] })),
              ],
            },
          ]}
          value={direction}
          onChoose={(value) => onForm({ ...form, direction: value })}
        />
        {direction === '' || indicator.neutral ? null : (
          <p className="vb-muted vb-small">{words.explain[direction]}</p>
        )}
      </div>
      <Size {...props} />
      {hasUnit(form) && !isShare(indicator) ? (
        <Choice
          legend={words.per}
          look="bar"
          options={pers.map((value) => ({ value, label: words.perOptions[value] }))}
          value={form.per}
          onChoose={(per) => onForm({ ...form, per })}
        />
      ) : null}
    </>
  );
}

/** The fields that a direction needs beside itself. */
function Size(props: FieldsProps) {
  const { indicator, form, onForm, problemOf, idOf } = props;
  const share = isShare(indicator);
  const number = (field: 'value' | 'low' | 'high', label: string, hint?: string) => (
    <TextField
      id={idOf(field)}
      label={label}
      {...(hint === undefined ? {} : { hint })}
      sort="number"
      width="short"
      problem={problemOf(field)}
      value={form[field]}
      onChange={(value) => onForm({ ...form, [field]: value })}
    />
  );
  switch (form.direction) {
    case 'daalt':
    case 'stijgt':
      return number('value', (share ? words.valueShare : words.value)[form.direction], words.valueHint);
    case 'stabiel':
      return (
        <div className="vb-editor__pair">
          {number('low', share ? words.lowShare : words.low)}
          {number('high', share ? words.highShare : words.high)}
        </div>
      );
    case 'minimaal':
      return (
        <>
          {number('value', words.value.minimaal)}
          <Choice
            legend={words.minimumPer}
            look="bar"
            options={(['jaar', 'looptijd'] as const).map((value) => ({
              value,
              label: words.minimumPerOptions[value],
            }))}
            value={form.minimumPer}
            onChoose={(minimumPer) => onForm({ ...form, minimumPer })}
          />
        </>
      );
    case 'onder de referentie':
      return <Reference {...props} />;
    case 'stabiel of stijgt':
    case '':
      return null;
  }
}

function Reference({ form, onForm, problemOf, idOf }: FieldsProps) {
  const { municipality } = useSession();
  const areas = municipality.areas.filter(
    ({ id, level }) =>
      id !== municipality.profile.id && (level === 'land' || level === 'regio' || level === 'gemeente'),
  );
  return (
    <Select
      id={idOf('reference')}
      label={words.reference}
      problem={problemOf('reference')}
      groups={[
        {
          name: null,
          options: [
            ...(form.reference === '' ? [{ value: '', label: words.referenceEmpty }] : []),
            ...areas.map(({ id, name }) => ({ value: id, label: name })),
          ],
        },
      ]}
      value={form.reference}
      onChoose={(reference) => onForm({ ...form, reference })}
    />
  );
}
