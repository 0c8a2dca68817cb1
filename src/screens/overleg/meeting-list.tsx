import { Link } from '@nl-design-system-candidate/link-react';
import { useState } from 'react';
import { KeptNotice } from '../../indicator/kept-notice.tsx';
import { useRole } from '../../indicator/role.ts';
import { useKeep } from '../../indicator/use-keep.ts';
import { meetingsOf, type KnownMeeting } from '../../meeting/meetings.ts';
import { nextMeeting } from '../../meeting/new-meeting.ts';
import { useSession, useView } from '../../state/session.tsx';
import { formatDay } from '../../text/format.ts';
import { overlegScherm } from '../../text/nl/overleg-scherm.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';

const words = overlegScherm.compose;

/** Every meeting, newest first, and the way to the one after the last. */
export function MeetingList({ current }: { readonly current: KnownMeeting | null }) {
  const { dossier, municipality } = useSession();
  const { linkTo, choose } = useView();
  const { kept, keep } = useKeep();
  const [role] = useRole();
  const [isBusy, setBusy] = useState(false);
  const meetings = meetingsOf(dossier.entries);
  const [newest] = meetings;
  const follow = async ({ id, composed, meeting }: KnownMeeting): Promise<void> => {
    setBusy(true);
    const next = crypto.randomUUID();
    const held = { ...meeting, pages: composed.pages };
    const content = nextMeeting(held, id, overlegScherm.usualName(municipality.profile.name));
    const isKept = await keep({ is: 'meeting', meeting: next, content }, role || overlegScherm.usualRole);
    setBusy(false);
    if (isKept) choose({ meeting: { id: next, page: '' } });
  };
  return (
    <Card title={words.list} className="vb-compose__list">
      {meetings.length === 0 ? <p className="vb-muted">{words.none}</p> : null}
      <ul className="vb-compose__meetings">
        {meetings.map(({ id, meeting, snapshot }) => (
          <li key={id}>
            <Link
              href={linkTo('overleg', { meeting: { id, shows: 'opstellen', page: '' } })}
              aria-current={id === current?.id ? 'true' : undefined}
            >
              {meeting.name}, {formatDay(meeting.date)}
            </Link>{' '}
            <Badge
              tone={snapshot === null ? 'neutral' : 'op-koers'}
              icon={snapshot === null ? 'minus' : 'lock'}
            >
              {snapshot === null ? words.states.open : words.states.frozen}
            </Badge>
          </li>
        ))}
      </ul>
      <KeptNotice kept={kept} />
      {newest?.snapshot == null ? null : (
        <div>
          <Button purpose="primary" disabled={isBusy} onClick={() => void follow(newest)}>
            {words.next(`${newest.meeting.name}, ${formatDay(newest.meeting.date)}`)}
          </Button>
        </div>
      )}
    </Card>
  );
}
