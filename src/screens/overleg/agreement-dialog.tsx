import { useEffect, useRef } from 'react';
import { AgreementEditor, useTypedAgreement } from '../../indicator/agreement-editor.tsx';
import { indicatorOfPage } from '../../meeting/page-subject.ts';
import type { Page } from '../../policy/dossier/meeting.ts';
import { overlegScherm } from '../../text/nl/overleg-scherm.ts';
import { useOccasion } from './use-occasion.ts';

const words = overlegScherm.present.agree;

/** What is agreed while a page is on the wall, about what that page is about; closed, the page is as it was. */
export function AgreementDialog({
  page,
  meeting,
  onClosed,
}: {
  readonly page: Page;
  readonly meeting: string;
  readonly onClosed: (isKept: boolean) => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const indicator = indicatorOfPage(page, useOccasion(null, meeting));
  const [about, of] = [indicator?.priority ?? null, indicator?.id ?? null];
  const typed = useTypedAgreement(about, of);
  return (
    <dialog
      ref={dialog}
      className="vb-dialog vb-present__agree"
      aria-labelledby="vb-agree-title"
      onClose={() => onClosed(false)}
    >
      <h2 id="vb-agree-title" className="nl-heading nl-heading--level-2">
        {words.title(indicator?.name ?? null)}
      </h2>
      <AgreementEditor
        priority={about}
        indicator={of}
        meeting={meeting}
        typed={typed}
        onDone={(isKept) => {
          typed.drop();
          onClosed(isKept);
        }}
      />
    </dialog>
  );
}
