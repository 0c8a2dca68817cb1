import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import { useRefresh, useSession, useTroubles } from '../state/session.tsx';
import type { Trouble } from '../state/troubles.ts';
import { storing } from '../text/nl/storing.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { ReloadButton } from '../ui/reload-button.tsx';

/** What went wrong behind the screen: what it means, what is safe, and how to go on. */
export function TroubleNotices() {
  const { told } = useTroubles();
  return [...told].map((trouble) => <TroubleNotice key={trouble} trouble={trouble} />);
}

function TroubleNotice({ trouble }: { readonly trouble: Trouble }): ReactNode {
  const { client, troubles } = useSession();
  const refresh = useRefresh();
  switch (trouble) {
    case 'answers-ended':
      return <AnswersNotice words={storing.answersEnded} />;
    case 'answers-silent':
      return <AnswersNotice words={storing.answersSilent} />;
    case 'imports-ended': {
      const words = storing.importsEnded;
      const close = (): void => {
        troubles.settle('imports-ended');
        void refresh();
      };
      return (
        <Notice tone="error" title={words.title}>
          <p>{words.text}</p>
          <Button onClick={close}>{words.close}</Button>
        </Notice>
      );
    }
    case 'imports-silent': {
      const words = storing.importsSilent;
      return (
        <Notice tone="warning" title={words.title}>
          <p>{words.text}</p>
          <Button onClick={() => void client.cancelImport()}>{words.stop}</Button>
        </Notice>
      );
    }
    case 'personal-text':
      return <PersonalTextNotice onClose={() => troubles.settle('personal-text')} />;
    case 'part-missing': {
      const words = storing.partMissing;
      return (
        <Notice tone="error" title={words.title}>
          <p>{words.text}</p>
          <ReloadButton />
        </Notice>
      );
    }
  }
}

/** Takes the focus, for the form that was filled in may be far down the page, and gives it back when it is closed. */
function PersonalTextNotice({ onClose }: { readonly onClose: () => void }) {
  const words = storing.personalText;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="error" title={words.title}>
        <p>{words.text}</p>
        <Button onClick={onClose}>{words.close}</Button>
      </Notice>
    </div>
  );
}

function AnswersNotice({ words }: { readonly words: { readonly title: string; readonly text: string } }) {
  const { catalogue, dossier } = useSession();
  const goOn = useGoOn();
  const isAllKept = catalogue.keeps && dossier.keeps;
  return (
    <Notice tone="error" title={words.title}>
      <p>
        {words.text} {isAllKept ? storing.kept : storing.unkept}
      </p>
      <div className="vb-buttons">
        <Button purpose="primary" onClick={goOn}>
          {storing.goOn}
        </Button>
        <ReloadButton />
      </div>
    </Notice>
  );
}

/** Starts the workers again, and asks again what they left open. */
function useGoOn(): () => void {
  const { client } = useSession();
  const queries = useQueryClient();
  const refresh = useRefresh();
  const goOn = async (): Promise<void> => {
    client.restart();
    await refresh();
    await queries.invalidateQueries({
      predicate: ({ queryKey, state }) =>
        state.status === 'error' && (queryKey[0] === 'answer' || queryKey[0] === 'finding'),
    });
  };
  return () => void goOn();
}
