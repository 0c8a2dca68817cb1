import { useSession, useView } from '../../state/session.tsx';
import { dossier as shared } from '../../text/nl/dossier.ts';
import { registraties as words } from '../../text/nl/dossier-registraties.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { Desk } from './desk.tsx';
import { ownIndicators, type OwnIndicator } from './own-kinds.ts';
import { monthOfDay, unitOf } from './periods.ts';
import type { PickGroup } from './pick-list.tsx';
import { RegistrationKinds } from './registration-kinds.tsx';
import { templateOf } from './template.ts';

type Session = ReturnType<typeof useSession>;

/** Counts that the municipality keeps itself: the list, and the work on one of them. */
export function RegistrationsPart() {
  const session = useSession();
  const { view, choose } = useView();
  if (view.audience === 'openbaar') return <Notice tone="info">{words.openbaar}</Notice>;
  const own = ownIndicators(session.municipality);
  const chosen = own.find(({ indicator }) => indicator.id === view.dossier.indicator);
  const waiting = own.filter((one) => knownOf(session, one) !== 'real');
  const shown = chosen ?? waiting[0] ?? own[0];
  const chooseIndicator = (indicator: string): void => choose({ dossier: { indicator } });
  if (shown === undefined) return <p>{words.none}</p>;
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
        shown={shown.indicator.id}
        isChosen={chosen !== undefined}
        onChoose={chooseIndicator}
        onBack={() => chooseIndicator('')}
      >
        <RegistrationKinds key={shown.indicator.id} own={shown} />
      </Desk>
    </>
  );
}

/** A file to fill in elsewhere, and where it goes then. */
function Template() {
  const { municipality, today } = useSession();
  const { linkTo } = useView();
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
        <a className="nl-link" href={linkTo('gegevens')}>
          {words.template.toData}
        </a>
      </div>
    </details>
  );
}

/** Whether there are counts of each of the kinds, and whether they are made up. */
function knownOf(
  { catalogue }: Pick<Session, 'catalogue'>,
  { kinds }: OwnIndicator,
): 'real' | 'fictief' | 'empty' {
  const series = kinds.map(({ id }) => catalogue.series.filter((info) => info.kinds.includes(id)));
  if (series.some((ofKind) => ofKind.length === 0)) return 'empty';
  return series.every((ofKind) => ofKind.some(({ fictief }) => !fictief)) ? 'real' : 'fictief';
}

function groupsOf(session: Session, own: readonly OwnIndicator[]): PickGroup[] {
  return session.municipality.priorities.map(({ id, title }) => ({
    id,
    name: title,
    picks: own
      .filter(({ indicator }) => indicator.priority === id)
      .map((one) => {
        const { indicator } = one;
        const known = knownOf(session, one);
        return {
          id: indicator.id,
          name: indicator.name,
          note: `${words.note[unitOf(indicator.frequency)]}: ${words.note[known]}`,
          isWaiting: known !== 'real',
        };
      }),
  }));
}
