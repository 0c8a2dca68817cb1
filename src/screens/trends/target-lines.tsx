import { Link } from '@nl-design-system-candidate/link-react';
import type { Indicator } from '../../policy/schema.ts';
import { useView } from '../../state/session.tsx';
import { trends } from '../../text/nl/trends.ts';
import { vragen } from '../../text/nl/trends-vragen.ts';
import { verdict } from '../../text/nl/verdict.ts';
import type { FoundTrend } from './use-trend.ts';

const words = vragen.target;

/** What somebody set as the aim, how the year so far compares with it, and where it is set. */
export function TargetLines({
  indicator,
  found: { target, targetNow: now, line, isSizeUnknown },
}: {
  readonly indicator: Indicator;
  readonly found: FoundTrend;
}) {
  const { linkTo } = useView();
  const goal = indicator.target?.aim.direction === 'stabiel' ? 'band' : 'doel';
  const last = line?.months.at(-1);
  const isOutside = target?.since != null && last !== undefined && target.since > last;
  const dossier = linkTo('dossier', { dossier: { part: 'streefwaarden', indicator: indicator.id } });
  return (
    <>
      {now === null ? null : (
        <p>
          {words.sentence(now, now.place, goal)}
          {verdict.goodSide(passedOf(now.side), indicator.rise)}
        </p>
      )}
      <p className="vb-muted">
        {target !== null ? words.drawn : isSizeUnknown ? words.noSize : trends.noTarget}
        {isOutside ? ` ${words.outside}` : ''}
      </p>
      <p>
        <Link href={dossier}>{target === null ? words.set : words.change}</Link>
      </p>
    </>
  );
}

function passedOf(side: 'below' | 'within' | 'above'): ('low' | 'high')[] {
  return side === 'within' ? [] : [side === 'below' ? 'low' : 'high'];
}
