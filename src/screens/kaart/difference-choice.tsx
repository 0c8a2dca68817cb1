import { useView } from '../../state/session.tsx';
import { verschil } from '../../text/nl/verschil.ts';
import { Choice } from '../../ui/choice.tsx';

/** Two maps, or one of where they differ; openbaar is told why it has only the first. */
export function DifferenceChoice() {
  const { view, choose } = useView();
  if (view.audience === 'openbaar') return <p className="vb-small vb-muted">{verschil.onlyClosed}</p>;
  return (
    <Choice
      legend={verschil.show}
      look="bar"
      options={[
        { value: 'twee', label: verschil.two },
        { value: 'verschil', label: verschil.one },
      ]}
      value={view.map.difference ? 'verschil' : 'twee'}
      onChoose={(chosen) => choose({ map: { difference: chosen === 'verschil' } })}
    />
  );
}
