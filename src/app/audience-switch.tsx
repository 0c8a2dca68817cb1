import { useRef } from 'react';
import type { Audience } from '../domain/privacy/disclosure.ts';
import { useSession, useView } from '../state/session.tsx';
import { isForEverybody } from '../view/wanted-audience.ts';
import { nl } from '../text/nl.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Icon } from '../ui/icon.tsx';

/** The mark that says for whom the figures are made; it opens the explanation and the choice. */
export function AudienceSwitch() {
  const { catalogue } = useSession();
  const { view } = useView();
  const dialog = useRef<HTMLDialogElement>(null);
  const words = nl.app.audience;
  return (
    <>
      <button
        type="button"
        className={`vb-audience vb-audience--${view.audience}`}
        onClick={() => dialog.current?.showModal()}
        aria-haspopup="dialog"
      >
        <Icon name={view.audience === 'driehoek' ? 'lock' : 'check'} />
        <span className="vb-hidden">{words.change} </span>
        {words[view.audience]}
      </button>
      {/* A browser does not repeat a button on every page of a print. */}
      <span className={`vb-only-print vb-audience vb-audience--${view.audience}`}>
        {words[view.audience]}
      </span>
      <dialog ref={dialog} className="vb-dialog" aria-labelledby="vb-audience-title">
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
    </>
  );
}

function AudienceChoice({ current }: { readonly current: Audience }) {
  const { choose } = useView();
  return (
    <Choice
      legend={nl.app.audience.legend}
      options={[
        { value: 'driehoek', label: nl.app.audience.driehoekChoice },
        { value: 'openbaar', label: nl.app.audience.openbaarChoice },
      ]}
      value={current}
      onChoose={(audience) => choose({ audience })}
    />
  );
}
