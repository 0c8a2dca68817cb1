import { useEffect, useRef, useState } from 'react';
import { useView } from '../../state/session.tsx';
import { bestand as words } from '../../text/nl/dossier-bestand.ts';
import { Notice } from '../../ui/notice.tsx';
import { FileOpen } from './file-open.tsx';
import { FileOverview } from './file-overview.tsx';
import { FileRefused } from './file-refused.tsx';
import { FileSave } from './file-save.tsx';
import { MergePreview } from './merge-preview.tsx';
import type { Said } from './said.tsx';
import { useDossierFile } from './use-dossier-file.ts';
import './file.css';

/** The dossier as one file: what is in it, saved, and joined with another one. Driehoek only. */
export function FilePart() {
  const { view } = useView();
  return view.audience === 'driehoek' ? (
    <DriehoekFile />
  ) : (
    <Notice tone="info" title={words.onlyDriehoek.title}>
      <p>{words.onlyDriehoek.text}</p>
    </Notice>
  );
}

function DriehoekFile() {
  const { file, open, forget } = useDossierFile();
  const [said, setSaid] = useState<Said | null>(null);
  const result = useRef<HTMLDivElement>(null);
  const { stage } = file;
  useEffect(() => {
    // What came of the file stands below the button that asked for it.
    if (stage === 'read' || stage === 'refused') result.current?.focus();
  }, [stage]);
  return (
    <div className="vb-file">
      <FileOverview />
      <div className="vb-file__side">
        <FileSave />
        <FileOpen
          busy={stage === 'reading'}
          onFile={(chosen) => {
            setSaid(null);
            open(chosen);
          }}
        />
      </div>
      <div ref={result} tabIndex={-1} className="vb-file__result" aria-live="polite">
        {said === null ? null : <Notice tone={said.tone}>{said.text}</Notice>}
        {file.stage === 'reading' ? <Notice tone="info">{words.open.reading(file.name)}</Notice> : null}
        {file.stage === 'refused' ? <FileRefused name={file.name} refusal={file.refusal} /> : null}
        {file.stage === 'read' ? (
          <MergePreview
            name={file.name}
            entries={file.entries}
            onEnd={(what) => {
              setSaid(what);
              forget();
              result.current?.focus();
            }}
          />
        ) : null}
      </div>
    </div>
  );
}
