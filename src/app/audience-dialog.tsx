import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Audience } from '../domain/privacy/disclosure.ts';
import { openedQuery, useSession, useView } from '../state/session.tsx';
import { isForEverybody } from '../view/wanted-audience.ts';
import { doelgroep as words } from '../text/nl/doelgroep.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';

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
  // What the driehoek was told does not stay on screen until openbaar comes: a choice waits for it to be at hand.
  const { isPending } = useQuery(openedQuery(client, 'openbaar'));
  const [wanted, setWanted] = useState<Audience | null>(null);
  const isDue = wanted !== null && wanted !== current && !isPending;
  useEffect(() => {
    if (isDue) choose({ audience: wanted });
  }, [isDue, wanted, choose]);
  return (
    <Choice
      legend={words.legend}
      options={[
        { value: 'driehoek', label: words.driehoekChoice },
        { value: 'openbaar', label: words.openbaarChoice },
      ]}
      value={wanted ?? current}
      onChoose={setWanted}
    />
  );
}
