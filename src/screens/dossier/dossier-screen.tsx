import { useView } from '../../state/session.tsx';
import { dossierParts, type DossierPartName } from '../../view/parts.ts';
import { dossier as words } from '../../text/nl/dossier.ts';
import { PartsHead } from '../../ui/parts-head.tsx';
import { ClassificationPart } from './classification-part.tsx';
import { FilePart } from './file-part.tsx';
import { RegistrationsPart } from './registrations-part.tsx';
import { TargetsPart } from './targets-part.tsx';
import './dossier.css';

const partOf: Readonly<Record<DossierPartName, React.ComponentType>> = {
  streefwaarden: TargetsPart,
  registraties: RegistrationsPart,
  classificatie: ClassificationPart,
  bestand: FilePart,
};

/** What the team writes: four parts of one dossier. */
export function DossierScreen() {
  const { view, choose } = useView();
  const Part = partOf[view.dossier.part];
  return (
    <div className="vb-dossier">
      <PartsHead
        title={words.title}
        legend={words.choose}
        options={dossierParts.map((part) => ({ value: part, label: words.parts[part] }))}
        value={view.dossier.part}
        onChoose={(part) => choose({ dossier: { part } })}
        intro={words.intro[view.dossier.part]}
      />
      <Part />
    </div>
  );
}
