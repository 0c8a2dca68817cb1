import { Link } from '@nl-design-system-candidate/link-react';
import type { Indicator } from '../../policy/schema.ts';
import { useView } from '../../state/session.tsx';
import { trends } from '../../text/nl/trends.ts';
import { vragen } from '../../text/nl/trends-vragen.ts';
import { readTargetNow } from './target-now.ts';
import type { YearTarget } from './target.ts';
import type { Lines } from './use-lines.ts';

const words = vragen.target;

/** What somebody set as the aim, how the year so far compares with it, and where it is set. */
export function TargetLines({
  indicator,
  target,
  lines,
  isSizeUnknown,
}: {
  readonly indicator: Indicator;
  readonly target: YearTarget | null;
  readonly lines: Lines;
  readonly isSizeUnknown: boolean;
}) {
  const { linkTo } = useView();
  const byChance = indicator.sort !== 'uitvoering';
  const now = target === null || lines.line === null || !byChance ? null : readTargetNow(lines.line, target);
  const goal = indicator.target?.aim.direction === 'stabiel' ? 'band' : 'doel';
  const last = lines.line?.months.at(-1);
  const isOutside = target?.since != null && last !== undefined && target.since > last;
  const dossier = linkTo('dossier', { dossier: { part: 'streefwaarden', indicator: indicator.id } });
  return (
    <>
      {now === null ? null : <p>{words.sentence(now, now.place, goal)}</p>}
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
