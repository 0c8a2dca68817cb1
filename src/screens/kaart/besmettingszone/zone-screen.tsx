import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { useMemo, useState } from 'react';
import { daysOfMonths } from '../../../domain/time/day.ts';
import type { Profile } from '../../../policy/schema.ts';
import { useSession, useView } from '../../../state/session.tsx';
import { useAnalysis } from '../../../state/use-analysis.ts';
import { besmettingszone as words } from '../../../text/nl/besmettingszone.ts';
import { emptyZone, withSize, zoneRequest } from './zone-form.ts';
import { ZoneFields } from './zone-fields.tsx';
import { ZoneResult } from './zone-result.tsx';
import { ZoneSheet } from './zone-sheet.tsx';
import { ZoneStage } from './zone-stage.tsx';
import './besmettingszone.css';

type Set = NonNullable<Profile['besmettingszone']>;

/** Around which homes a letter goes out after an incident, and until when; for the driehoek. */
export function ZoneScreen() {
  const { municipality, audience } = useSession();
  const { linkTo } = useView();
  const set = municipality.profile.besmettingszone;
  const name = municipality.indicators.find(({ id }) => id === set?.indicator)?.name ?? '';
  return (
    <div className="vb-besmetting">
      <div className="vb-besmetting__head">
        <Heading level={1}>{words.title(name)}</Heading>
        <Link href={linkTo('kaart', { map: { letter: false } })}>{words.back}</Link>
      </div>
      {audience === 'openbaar' ? (
        <p>{words.onlyDriehoek}</p>
      ) : set === undefined ? (
        <p>{words.notSet}</p>
      ) : (
        <Zone set={set} name={name} />
      )}
    </div>
  );
}

function Zone({ set, name }: { readonly set: Set; readonly name: string }) {
  const { today } = useSession();
  const { view } = useView();
  const [form, setForm] = useState(emptyZone);
  const { days, period } = view;
  const seen = useMemo(() => days ?? daysOfMonths(period), [days, period]);
  const request = useMemo(() => zoneRequest(form, today, seen), [form, today, seen]);
  const { finding, progress } = useAnalysis(request);
  const zone = finding?.figures.is === 'zone' ? finding.figures : null;
  return (
    <>
      <div className="vb-besmetting__work">
        <ZoneFields form={form} set={set} seen={seen} onChange={setForm} />
        <ZoneStage form={form} zone={zone} title={words.map(name)} onChange={setForm} />
        <ZoneResult
          finding={finding}
          progress={request === null ? null : progress}
          name={name}
          onLarger={() => setForm(withSize(form, 500))}
        />
      </div>
      {finding === undefined || zone === null || zone.isTelling ? null : (
        <ZoneSheet zone={zone} isMadeUp={finding.caveats.includes('fictief')} name={name} />
      )}
    </>
  );
}
