import { useSession, useView } from '../../state/session.tsx';
import { writeUrl } from '../../state/url.ts';
import { dossier as shared } from '../../text/nl/dossier.ts';
import { registraties as words } from '../../text/nl/dossier-registraties.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { Desk } from './desk.tsx';
import { ownCounts, type OwnCount } from './own-kinds.ts';
import { monthOfDay, unitOf } from './periods.ts';
import type { PickGroup } from './pick-list.tsx';
import { RegistrationWork } from './registration-work.tsx';
import { templateOf } from './template.ts';

type Session = ReturnType<typeof useSession>;

/** Counts that the municipality keeps itself: the list, and the work on one of them. */
export function RegistrationsPart() {
  const session = useSession();
  const { view, choose } = useView();
  if (view.audience === 'openbaar') return <Notice tone="info">{words.openbaar}</Notice>;
  const own = ownCounts(session.municipality);
  const chosen = own.find(({ indicator }) => indicator.id === view.dossier.indicator);
  const shown = chosen ?? own.find(({ id }) => knownOf(session, id) !== 'real') ?? own[0];
  const chooseIndicator = (indicator: string): void =>
    choose((current) => ({ ...current, dossier: { ...current.dossier, indicator } }));
  if (shown === undefined) return <p>{words.none}</p>;
  const waiting = own.filter(({ id }) => knownOf(session, id) !== 'real');
  return (
    <>
      <div className="vb-waiting">
        <p>
          <strong>{words.summary(waiting.length, own.length)}</strong>
        </p>
        <Template />
      </div>
      <Desk
        label={shared.list.label}
        groups={groupsOf(session, own)}
        shown={shown.id}
        isChosen={chosen !== undefined}
        onChoose={(id) => chooseIndicator(own.find((one) => one.id === id)?.indicator.id ?? '')}
        onBack={() => chooseIndicator('')}
      >
        <RegistrationWork key={shown.id} own={shown} />
      </Desk>
    </>
  );
}

/** A file to fill in elsewhere, and where it goes then. */
function Template() {
  const { municipality, today, store } = useSession();
  return (
    <details className="vb-template">
      <summary>{words.template.title}</summary>
      <p>{words.template.text}</p>
      <div className="vb-buttons">
        <Button
          onClick={() =>
            saveFile(
              words.template.file(municipality.profile.id, today),
              templateOf(municipality, monthOfDay(today)),
              'text/csv;charset=utf-8',
            )
          }
        >
          {words.template.download}
        </Button>
        <a className="nl-link" href={writeUrl({ ...store.get().view, screen: 'gegevens' })}>
          {words.template.toData}
        </a>
      </div>
    </details>
  );
}

/** Whether there are counts of a kind, and whether they are made up. */
function knownOf({ catalogue }: Pick<Session, 'catalogue'>, kind: string): 'real' | 'fictief' | 'empty' {
  const series = catalogue.series.filter(({ kinds }) => kinds.includes(kind));
  if (series.length === 0) return 'empty';
  return series.some(({ fictief }) => !fictief) ? 'real' : 'fictief';
}

function groupsOf(session: Session, own: readonly OwnCount[]): PickGroup[] {
  return session.municipality.priorities.map(({ id, title }) => ({
    id,
    name: title,
    picks: own
      .filter(({ indicator }) => indicator.priority === id)
      .map(({ id: kind, name, indicator }) => {
        const known = knownOf(session, kind);
        return {
          id: kind,
          name,
          note: `${words.note[unitOf(indicator.frequency)]}: ${words.note[known]}`,
          isWaiting: known !== 'real',
        };
      }),
  }));
}
