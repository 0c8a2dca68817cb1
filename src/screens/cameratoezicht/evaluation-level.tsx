import { defaultRings } from '../../domain/camera-effect/design.ts';
import { designLevels } from '../../view/parts.ts';
import type { DesignPart } from '../../view/parts.ts';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { Choice, Toggle } from '../../ui/choice.tsx';
import type { Chosen } from '../../analysis/cameras/design.ts';

const words = evaluatie.choose;

/** Whether cells are looked at or whole buurten, and then whether the buurten around count as a ring. */
export function EvaluationLevel({
  part,
  chosen,
  change,
}: {
  readonly part: DesignPart;
  readonly chosen: Chosen;
  readonly change: (changed: Partial<DesignPart>) => void;
}) {
  return (
    <div className="vb-evaluation__choice">
      <Choice
        legend={words.lookAt}
        options={designLevels.map((level) => ({ value: level, label: words.levels[level] }))}
        value={part.level}
        onChoose={(level) => change({ level })}
      />
      {chosen.whole === null ? null : (
        <Toggle
          label={words.ringOfBuurten}
          checked={part.rings.length > 0}
          onChange={(checked) => change({ rings: checked ? defaultRings : [] })}
        />
      )}
    </div>
  );
}
