import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { monthsIn, spanBefore, type Span } from '../../domain/time/month.ts';
import { isWholeYears } from '../../domain/time/quarter.ts';
import type { Indicator } from '../../policy/schema.ts';
import { useAnswer, useSession, useView } from '../../state/session.tsx';
import { figureText, intervalText } from '../../text/figure-text.ts';
import { formatPeriod } from '../../text/format.ts';
import { kaart } from '../../text/nl/kaart.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Twin } from '../../ui/twin.tsx';
import { barsOf, type Bar } from './bars.ts';
import { barsQuestion, totalQuestion } from './questions.ts';
import { TimeBrush } from './time-brush.tsx';
import { dataSpan, playWindow, publishedWindow, type Rules } from './time-window.ts';

/** Time along the bottom: what the window holds, the button that plays it, and the bars to drag it over. */
export function TimePanel({ indicator }: { readonly indicator: Indicator }) {
  const { catalogue } = useSession();
  const { view, drag, release } = useView();
  const isClosed = view.audience === 'driehoek';
  const all = useMemo(
    () => dataSpan(catalogue.series, indicator.kinds, catalogue.lastMonth),
    [catalogue, indicator.kinds],
  );
  const step = isClosed ? 1 : monthsIn(view.period);
  const rules = useMemo<Rules>(() => ({ all, step }), [all, step]);
  const { answer } = useAnswer(useBarsQuestion(indicator, all));
  const bars = useMemo(() => (answer?.is === 'answer' ? barsOf(answer.rows) : []), [answer]);
  const move = (period: Span): void => drag({ period });
  return (
    <section className="vb-time" aria-label={kaart.time.title}>
      <div className="vb-time__head">
        {isClosed ? (
          <PlayButton window={view.period} rules={rules} onMove={move} onRelease={release} />
        ) : null}
        <strong className="vb-time__period">{formatPeriod(view.period.from, view.period.to)}</strong>
        <Counted indicator={indicator} />
        {isClosed ? null : <LengthChoice />}
        <span className="vb-time__hint vb-muted">
          {isClosed ? kaart.time.hint : kaart.time.hintPublished}
        </span>
      </div>
      <TimeBrush bars={bars} window={view.period} rules={rules} onMove={move} onRelease={release} />
      <BarsTable indicator={indicator} bars={bars} isMonths={isClosed} />
    </section>
  );
}

function useBarsQuestion(indicator: Indicator, all: Span) {
  const { view } = useView();
  const { municipality, audience } = view;
  return useMemo(
    () => barsQuestion({ municipality, audience }, indicator, all),
    [municipality, audience, indicator, all],
  );
}

/** What the window holds, and for the driehoek the year before it. */
function Counted({ indicator }: { readonly indicator: Indicator }) {
  const { view } = useView();
  const now = useAnswer(useMemo(() => totalQuestion(view, indicator, view.period), [view, indicator])).answer;
  const before = useAnswer(
    useMemo(() => totalQuestion(view, indicator, spanBefore(view.period)), [view, indicator]),
  ).answer;
  if (now?.is !== 'answer') return null;
  const { total } = now;
  return (
    <span className="vb-muted">
      {total.is === 'number' ? kaart.time.total(figureText(total), intervalText(total)) : figureText(total)}
      {before?.is === 'answer' && before.total.is === 'number'
        ? ` · ${kaart.time.yearBefore(figureText(before.total))}`
        : null}
    </span>
  );
}

/** Openbaar knows quarters and years only. */
function LengthChoice() {
  const { catalogue } = useSession();
  const { view, choose } = useView();
  return (
    <Choice
      legend={kaart.time.length}
      legendHidden
      look="bar"
      options={[
        { value: '3', label: kaart.time.quarter },
        { value: '12', label: kaart.time.year },
      ]}
      value={isWholeYears(view.period) ? '12' : '3'}
      onChoose={(length) =>
        choose({ period: publishedWindow(view.period, length === '12' ? 12 : 3, catalogue.lastMonth) })
      }
    />
  );
}

/** Milliseconds that a month stands still while playing. */
const monthTime = 900;

/** Plays month by month until it is stopped; with reduced motion it goes one month a press. */
function PlayButton({
  window: period,
  rules,
  onMove,
  onRelease,
}: {
  readonly window: Span;
  readonly rules: Rules;
  readonly onMove: (window: Span) => void;
  readonly onRelease: () => void;
}) {
  const [isPlaying, setPlaying] = useState(false);
  const [isStill] = useState(() => window.matchMedia('(prefers-reduced-motion: reduce)').matches);
  const go = useEffectEvent(() => onMove(playWindow(period, rules)));
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => go(), monthTime);
    return () => clearInterval(timer);
  }, [isPlaying]);
  const onClick = (): void => {
    if (isStill) onMove(playWindow(period, rules));
    if (isStill || isPlaying) onRelease();
    setPlaying(!isStill && !isPlaying);
  };
  const label = isStill ? kaart.time.step : isPlaying ? kaart.time.pause : kaart.time.play;
  return (
    <Button purpose="primary" iconOnly icon={<Icon name={isPlaying ? 'pause' : 'play'} />} onClick={onClick}>
      {label}
    </Button>
  );
}

function BarsTable({
  indicator,
  bars,
  isMonths,
}: {
  readonly indicator: Indicator;
  readonly bars: readonly Bar[];
  readonly isMonths: boolean;
}) {
  const caption = isMonths ? kaart.time.bars(indicator.name) : kaart.time.barsQuarter(indicator.name);
  return (
    <Twin label={kaart.time.table}>
      <DataTable
        caption={caption}
        columns={[
          { name: kaart.time.period, rowHeader: true, cell: ({ span }) => formatPeriod(span.from, span.to) },
          { name: kaart.time.count, numeric: true, cell: ({ figure }) => figureText(figure) },
        ]}
        rows={[...bars].reverse()}
        rowKey={({ key }) => key}
      />
    </Twin>
  );
}
