import { useSession } from '../../state/session.tsx';
import { formatChangeInterval, formatShare } from '../../text/format.ts';
import { beleving } from '../../text/nl/beleving.ts';
import { Card } from '../../ui/card.tsx';
import { PriorityNumber } from './theme-card.tsx';
import type { Asked } from '../../analysis/perception/survey-themes.ts';
import type { Beside, ThemeFinding } from '../../analysis/perception/themes.ts';
import { TogetherBadge } from './together-badge.tsx';

const words = beleving.summary;

/** A line per priority: the newest share with its margin, how it moved, what is registered, and both together. */
export function SummaryPanel({ themes }: { readonly themes: readonly ThemeFinding[] }) {
  return (
    <Card title={words.title} className="vb-felt">
      <div className="vb-felt__line vb-felt__head" aria-hidden="true">
        <span />
        <span>{words.felt}</span>
        <span>{words.change}</span>
        <span>{words.registered}</span>
        <span>{words.together}</span>
      </div>
      <ol className="vb-felt__lines">
        {themes.map((theme) => (
          <Line key={theme.priority?.id ?? ''} theme={theme} />
        ))}
      </ol>
    </Card>
  );
}

function Line({ theme }: { readonly theme: ThemeFinding }) {
  const { municipality } = useSession();
  const { priority, beside } = theme;
  const indicator = municipality.indicators.find(({ id }) => id === beside.asked?.indicator);
  return (
    <li className="vb-felt__line">
      <span className="vb-felt__name">
        {priority === null ? null : <PriorityNumber value={priority.number} />}
        {priority?.shortTitle}
      </span>
      <span>
        <Label>{words.felt}</Label>
        <Newest
          asked={beside.asked}
          name={beside.asked?.judged == null ? (beside.asked?.question ?? '') : (indicator?.name ?? '')}
        />
      </span>
      <span>
        <Label>{words.change}</Label>
        <Felt beside={beside} />
      </span>
      <span>
        <Label>{words.registered}</Label>
        <Counted beside={beside} />
      </span>
      <span>
        <Label>{words.together}</Label>
        <TogetherBadge together={beside.together} />
      </span>
    </li>
  );
}

/** What a cell is about: for who hears it, and on a phone for who sees it. */
function Label({ children }: { readonly children: string }) {
  return <span className="vb-felt__label">{children}: </span>;
}

function Newest({ asked, name }: { readonly asked: Asked | null; readonly name: string }) {
  const last = asked?.own.findLast(({ told }) => told.is === 'share');
  if (asked === null || last?.told.is !== 'share') return <span className="vb-muted">{words.none}</span>;
  const { share, interval } = last.told;
  return (
    <>
      <span className="vb-felt__share">{formatShare(share)}</span>{' '}
      <span>{interval === null ? beleving.noMargin : beleving.interval(interval.low, interval.high)}</span>{' '}
      <span className="vb-felt__under">
        {name}, {words.when(last.finding.year, asked.fictief)}
      </span>
    </>
  );
}

function Felt({ beside: { asked, felt } }: { readonly beside: Beside }) {
  if (asked === null) return null;
  if (felt.is === 'unknown') return <span className="vb-muted">{beleving.noChangeShort[felt.why]}</span>;
  return (
    <>
      {beleving.change(felt)} <span className="vb-felt__under">{beleving.chance[felt.chance]}</span>
    </>
  );
}

function Counted({ beside: { indicator, years, counted } }: { readonly beside: Beside }) {
  if (indicator === null) return null;
  if (years === null || counted.is === 'unknown')
    return (
      <span className="vb-muted">
        {beleving.noCount[counted.is === 'unknown' ? counted.why : 'no-figure']}
      </span>
    );
  return (
    <>
      {indicator.name}: <span className="vb-felt__counts">{words.counts(counted.before, counted.after)}</span>{' '}
      <span className="vb-felt__under">
        {words.under(
          years.from,
          years.to,
          counted.ratio === null ? beleving.smallBase : formatChangeInterval(counted.ratio),
        )}
      </span>
    </>
  );
}
