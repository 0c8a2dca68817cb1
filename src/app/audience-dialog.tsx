import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Audience } from '../domain/privacy/disclosure.ts';
import { openedQuery, useSession, useView } from '../state/session.tsx';
import { isForEverybody } from '../view/wanted-audience.ts';
import { nl } from '../text/nl.ts';
import { doelgroep as words } from '../text/nl/doelgroep.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Shape } from '../ui/shape.tsx';

/** For whom the figures are, and the choice; open as long as it is there. */
export function AudienceDialog({ onClosed }: { readonly onClosed: () => void }) {
  const { catalogue } = useSession();
  const { view } = useView();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="vb-dialog" aria-labelledby="vb-audience-title" onClose={onClosed}>
      <h2 id="vb-audience-title" className="nl-heading nl-heading--level-2">
        {words.title}
      </h2>
      <p>{words.driehoekText}</p>
      <p>{words.openbaarText}</p>
      {isForEverybody(view.screen) ? (
        <p>{words.alwaysOpenbaar}</p>
      ) : catalogue.opensAt === 'openbaar' ? (
        <p>{words.onlyOpenbaar}</p>
      ) : (
        <>
          <p>{words.olderCopies}</p>
          <AudienceChoice current={view.audience} />
        </>
      )}
      <Button purpose="primary" onClick={() => dialog.current?.close()}>
        {words.close}
      </Button>
    </dialog>
  );
}

function AudienceChoice({ current }: { readonly current: Audience }) {
  const { client } = useSession();
  const { choose } = useView();
  // At hand before somebody chooses: what the driehoek was told does not stay on screen until it comes.
  const { isPending } = useQuery(openedQuery(client, 'openbaar'));
  if (isPending) return <Shape label={nl.app.loading} height={3} lines={1} />;
  return (
    <Choice
      legend={words.legend}
      options={[
        { value: 'driehoek', label: words.driehoekChoice },
        { value: 'openbaar', label: words.openbaarChoice },
      ]}
      value={current}
      onChoose={(audience) => choose({ audience })}
    />
  );
}
