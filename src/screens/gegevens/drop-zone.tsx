import { useState } from 'react';
import { gegevens } from '../../text/nl/gegevens.ts';
import { Card } from '../../ui/card.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { WillNotKeep } from './will-not-keep.tsx';

/** Takes files by dropping or choosing; the button reaches the same by keyboard. */
export function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const [isOver, setIsOver] = useState(false);
  const words = gegevens.add;
  return (
    <Card title={words.title}>
      <WillNotKeep />
      <div
        className={`vb-drop ${isOver ? 'vb-drop--over' : ''}`}
        data-testid="drop"
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          onFiles([...event.dataTransfer.files]);
        }}
      >
        <span className="vb-drop__icon">
          <Icon name="upload" />
        </span>
        <p className="vb-drop__words">{isOver ? words.over : words.drop}</p>
        <p className="vb-muted">{words.or}</p>
        <FileButton
          purpose="primary"
          multiple
          accept=".csv,.txt,.xlsx,.zip,.json,.geojson,.ics,text/csv"
          onFiles={onFiles}
        >
          {words.choose}
        </FileButton>
      </div>
      <p className="vb-muted">{words.formats}</p>
    </Card>
  );
}
