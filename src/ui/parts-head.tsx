import { Heading } from '@nl-design-system-candidate/heading-react';
import { Choice, type Option } from './choice.tsx';
import './parts-head.css';

/** The head of a screen of several parts: its name, the choice of a part, and what that part is for. */
export function PartsHead<Name extends string>({
  title,
  legend,
  options,
  value,
  onChoose,
  intro,
}: {
  readonly title: string;
  /** Names the choice for people who do not see it. */
  readonly legend: string;
  readonly options: readonly Option<Name>[];
  readonly value: Name;
  readonly onChoose: (value: Name) => void;
  readonly intro: string;
}) {
  return (
    <div className="vb-parts-head">
      <Heading level={1}>{title}</Heading>
      <Choice legend={legend} legendHidden look="bar" options={options} value={value} onChoose={onChoose} />
      <p className="vb-muted vb-parts-head__intro">{intro}</p>
    </div>
  );
}
