import { lazy, Suspense } from 'react';
import { useView } from '../../state/session.tsx';
import { cameraParts, type CameraPartName } from '../../view/parts.ts';
import { nl } from '../../text/nl.ts';
import { cameratoezicht as words } from '../../text/nl/cameratoezicht.ts';
import { PartsHead } from '../../ui/parts-head.tsx';
import { Shape } from '../../ui/shape.tsx';
import { RegisterPart } from './register-part.tsx';
import './cameratoezicht.css';

const EvaluationPart = lazy(async () => ({
  default: (await import('./evaluation-part.tsx')).EvaluationPart,
}));
const ReportPart = lazy(async () => ({ default: (await import('./report-part.tsx')).ReportPart }));

const partOf: Readonly<Record<CameraPartName, React.ComponentType>> = {
  register: RegisterPart,
  evaluatie: EvaluationPart,
  verslag: ReportPart,
};

/** Which cameras there are, whether one worked, and the report of that. */
export function CameratoezichtScreen() {
  const { view, choose } = useView();
  const { part } = view.cameras;
  const Part = partOf[part];
  return (
    <div className="vb-cameras">
      <PartsHead
        title={words.title}
        legend={words.choose}
        options={cameraParts.map((name) => ({ value: name, label: words.parts[name] }))}
        value={part}
        onChoose={(name) => choose({ cameras: { part: name } })}
        intro={words.intro[part]}
      />
      <Suspense fallback={<Shape label={nl.app.loading} height={24} lines={4} />}>
        <Part />
      </Suspense>
    </div>
  );
}
