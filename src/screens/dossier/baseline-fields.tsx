import { dossier as texts } from '../../text/nl/dossier.ts';
import type { DataPeriod } from '../../policy/dossier/check.ts';
import { Choice } from '../../ui/choice.tsx';
import { FieldProblem } from '../../ui/field-problem.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { spanOf } from './aim-words.ts';
import type { FieldsProps } from './target-editor.tsx';
import { needsBaseline, type BaselineBy } from './target-form.ts';

const words = texts.form;

/** With which months is compared, and which months the data have. */
export function BaselineFields({
  indicator,
  form,
  onForm,
  problemOf,
  idOf,
  data,
}: FieldsProps & { readonly data: DataPeriod | null }) {
  if (form.direction === '' || form.direction === 'minimaal') return null;
  const { baselineBy } = form;
  const needed = needsBaseline(form);
  const options: readonly BaselineBy[] = needed ? ['years', 'months'] : ['none', 'years', 'months'];
  const problem = problemOf('baseline');
  const months = data === null ? null : spanOf(data);
  return (
    <div id={idOf('baseline')} className="vb-editor__group">
      <Choice<BaselineBy>
        legend={words.baseline}
        look="bar"
        options={options.map((value) => ({ value, label: words.baselineOptions[value] }))}
        value={baselineBy}
        onChoose={(by) => onForm({ ...form, ...changed(form, by) })}
      />
      {baselineBy === 'none' ? null : (
        <div className="vb-editor__pair">
          {(['from', 'to'] as const).map((end) => (
            <TextField
              key={end}
              label={words[end][baselineBy]}
              sort={baselineBy === 'years' ? 'number' : 'month'}
              width="short"
              isWrong={problem !== undefined}
              value={form[end]}
              onChange={(value) => onForm({ ...form, [end]: value })}
            />
          ))}
        </div>
      )}
      <p className="vb-muted vb-small">
        {[
          months === null ? words.noData : words.data(months.from, months.to),
          ...(indicator.baselinePeriod === null ? [] : [words.planBaseline(indicator.baselinePeriod)]),
        ].join(' ')}
      </p>
      {problem === undefined ? null : (
        <FieldProblem id={`${idOf('baseline')}-problem`}>{problem}</FieldProblem>
      )}
    </div>
  );
}

/** Years become their months and the other way round, so that changing the way of asking loses nothing. */
function changed(
  { baselineBy, from, to }: FieldsProps['form'],
  by: BaselineBy,
): Pick<FieldsProps['form'], 'baselineBy' | 'from' | 'to'> {
  if (by === 'none' || by === baselineBy) return { baselineBy: by, from, to };
  const year = (text: string): string => text.slice(0, 4);
  const month = (text: string, inYear: string): string => (/^\d{4}$/.test(text) ? `${text}-${inYear}` : text);
  return by === 'years'
    ? { baselineBy: by, from: year(from), to: year(to) }
    : { baselineBy: by, from: month(from, '01'), to: month(to, '12') };
}
