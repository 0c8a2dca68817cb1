import type {
  BesmettingszoneFigures,
  BesmettingszoneFinding,
} from '../../../analysis/besmettingszone/besmettingszone.ts';
import { useSession } from '../../../state/session.tsx';
import { besmettingszone } from '../../../text/nl/besmettingszone.ts';
import { dayLong } from '../../../text/days.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { RepeatRefused } from '../repeat-refused.tsx';
import { ZoneFiles } from './zone-files.tsx';

const words = besmettingszone.result;

export type ShownZone = Extract<BesmettingszoneFigures, { readonly is: 'zone' }>;

/** What the zone is, in one sentence and its facts, with its files; or why there is none. */
export function ZoneResult({
  finding,
  progress,
  name,
  onLarger,
}: {
  readonly finding: BesmettingszoneFinding | undefined;
  /** How far it is, from 0 to 1; null where no place was chosen. */
  readonly progress: number | null;
  readonly name: string;
  readonly onLarger: () => void;
}) {
  return (
    <Card title={words.title} className="vb-besmetting__result">
      <div aria-live="polite">
        {progress === null ? (
          <p>{besmettingszone.none}</p>
        ) : finding === undefined ? (
          <p>{besmettingszone.busy(progress)}</p>
        ) : finding.figures.is === 'zone' ? (
          <Found zone={finding.figures} isSet={finding.request.repeatsOf === null} />
        ) : (
          <p>
            <Refused figures={finding.figures} />
          </p>
        )}
      </div>
      {finding?.figures.is !== 'zone' ? null : finding.figures.isTelling ? (
        <Telling zone={finding.figures} onLarger={onLarger} />
      ) : (
        <ZoneFiles zone={finding.figures} isMadeUp={finding.caveats.includes('fictief')} name={name} />
      )}
    </Card>
  );
}

/** Why there is no zone, and what to do. */
function Refused({ figures }: { readonly figures: Exclude<BesmettingszoneFigures, ShownZone> }) {
  switch (figures.is) {
    case 'no-repeats':
      return figures.near.is === 'knox' ? (
        besmettingszone.noRepeats
      ) : (
        <>
          <RepeatRefused figures={figures.near} /> {besmettingszone.orSet}
        </>
      );
    case 'outside':
      return besmettingszone.outside;
    case 'not-set':
      return besmettingszone.notSet;
    case 'closed':
      return besmettingszone.onlyDriehoek;
  }
}

function Found({ zone, isSet }: { readonly zone: ShownZone; readonly isSet: boolean }) {
  const { areas } = useSession().municipality;
  const { metres, days, size, until, squareMetres } = zone;
  const names = areas.filter(({ id }) => zone.areas.includes(id)).map((area) => area.name);
  return (
    <>
      <p>
        <strong>{words.says(metres, size, until)}</strong> {until === null ? words.noDay : null}
      </p>
      <dl className="vb-besmetting__facts">
        <dt>{words.facts.area}</dt>
        <dd>{words.area(squareMetres)}</dd>
        <dt>{words.facts.until}</dt>
        <dd>{until === null ? '–' : dayLong(until)}</dd>
        <dt>{words.facts.dwellings}</dt>
        <dd>{words.noDwellings}</dd>
        <dt>{words.facts.where}</dt>
        <dd>{words.areas(names)}</dd>
      </dl>
      <p className="vb-small vb-muted">{(isSet ? words.choice : words.seen)(metres, days)}</p>
    </>
  );
}

/** In place of the files: the outline would point to one home. */
function Telling({ zone, onLarger }: { readonly zone: ShownZone; readonly onLarger: () => void }) {
  const { telling } = besmettingszone;
  return (
    <Notice tone="warning" title={telling.title}>
      <p>
        {zone.homesInCell === null ? telling.unknown : telling.mean(zone.homesInCell, zone.size)}{' '}
        {zone.size === 500 ? telling.none : null}
      </p>
      {zone.size === 500 ? null : <Button onClick={onLarger}>{telling.larger}</Button>}
    </Notice>
  );
}
