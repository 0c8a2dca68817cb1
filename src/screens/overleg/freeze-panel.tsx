import { useState } from 'react';
import { KeptNotice } from '../../indicator/kept-notice.tsx';
import { useKeep } from '../../indicator/use-keep.ts';
import { useRole } from '../../indicator/role.ts';
import { frozen } from '../../meeting/freeze.ts';
import type { KnownMeeting } from '../../meeting/meetings.ts';
import { useSession } from '../../state/session.tsx';
import { overlegScherm } from '../../text/nl/overleg-scherm.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useOccasion } from './use-occasion.ts';
import type { MeetingEditing } from './use-meeting-form.ts';
import type { AnyFinding } from '../../analysis/request.ts';
import type { ShownPage } from './use-pages.ts';

const words = overlegScherm.compose.freeze;

/** Keeps what was shown for good: only of a meeting that is kept as it stands, and once every page has its figures. */
export function FreezePanel({
  known,
  editing: { meeting, isChanged },
  pages,
}: {
  readonly known: KnownMeeting | null;
  readonly editing: MeetingEditing;
  readonly pages: readonly ShownPage<AnyFinding>[];
}) {
  const { audience, dossier } = useSession();
  const occasion = useOccasion(meeting, known?.id ?? null);
  const { kept, keep } = useKeep();
  const [role] = useRole();
  const [isAsking, setAsking] = useState(false);
  // What the browser could not keep is frozen until the page closes, and says so.
  if (known !== null && known.snapshot !== null)
    return <KeptNotice kept={dossier.keeps ? kept : 'not-kept'} />;
  const made = pages.flatMap(({ noted, slide, findings }) =>
    slide === null ? [] : [{ page: noted, slide, findings }],
  );
  const waits = known === null || isChanged ? words.unsaved : made.length < pages.length ? words.waits : null;
  const freeze = (): void => {
    if (known === null) return;
    setAsking(false);
    void keep(frozen(known.id, meeting, made, audience, occasion), role || overlegScherm.usualRole);
  };
  return (
    <Card title={words.title} className="vb-compose__freeze">
      <p>{words.explain}</p>
      {waits === null ? null : <p className="vb-muted">{waits}</p>}
      <KeptNotice kept={kept} />
      <p className="vb-compose__actions">
        {isAsking && waits === null ? (
          <>
            <Button purpose="primary" onClick={freeze}>
              {words.confirm}
            </Button>
            <Button onClick={() => setAsking(false)}>{words.cancel}</Button>
          </>
        ) : (
          <Button disabled={waits !== null} onClick={() => setAsking(true)}>
            {words.button}
          </Button>
        )}
      </p>
    </Card>
  );
}
