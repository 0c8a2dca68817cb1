import { useId, useMemo, useState } from 'react';
import { OwnOnly } from '../../indicator/own-only.tsx';
import { yearsQuestion } from '../../analysis/indicators/questions.ts';
import { readCountry, type CardState } from '../../analysis/indicators/read-figures.ts';
import { ReasoningList } from '../../indicator/reasoning-list.tsx';
import { useIndicator } from '../../indicator/use-indicator.ts';
import { changeSentence, VerdictBadge } from '../../indicator/verdict-line.tsx';
import type { Indicator, Priority } from '../../policy/schema.ts';
import { useAnswers, useSession, useView } from '../../state/session.tsx';
import { figureText, intervalText } from '../../text/figure-text.ts';
import { formatPeriod } from '../../text/format.ts';
import { nl } from '../../text/nl.ts';
import { prioriteit } from '../../text/nl/prioriteit.ts';
import { reasonText } from '../../text/reason-text.ts';
import { IndicatorName } from './indicator-name.tsx';

const words = prioriteit.standing;

/** One indicator in a line; its reasoning unfolds under it. */
export function IndicatorRow({
  indicator,
  priority,
}: {
  readonly indicator: Indicator;
  readonly priority: Priority;
}) {
  const state = useIndicator(indicator);
  const [open, setOpen] = useState(false);
  const id = useId();
  const isReady = state.is === 'ready';
  return (
    <>
      <tr className="vb-standing__row">
        <th scope="row">
          <IndicatorName indicator={indicator} priority={priority} />
        </th>
        <td className="vb-standing__number" data-label={words.columns.count}>
          <Count indicator={indicator} state={state} />
        </td>
        <td data-label={words.columns.before}>
          <Before indicator={indicator} state={state} />
        </td>
        <td data-label={words.columns.verdict}>
          {isReady ? (
            <>
              <VerdictBadge indicator={indicator} figures={state.figures} />
              <button
                type="button"
                className="vb-standing__why"
                aria-expanded={open}
                aria-controls={id}
                onClick={() => setOpen(!open)}
              >
                {words.why}
                <span className="vb-hidden"> {indicator.name}</span>
              </button>
            </>
          ) : null}
        </td>
        <td data-label={words.columns.others} className="vb-small">
          <Others indicator={indicator} />
        </td>
      </tr>
      {isReady ? (
        <tr id={id} hidden={!open} className="vb-standing__details">
          <td colSpan={5}>
            {open ? (
              <>
                <ReasoningList indicator={indicator} figures={state.figures} />
                <Cautions indicator={indicator} />
              </>
            ) : null}
          </td>
        </tr>
      ) : null}
    </>
  );
}

function Count({ indicator, state }: { readonly indicator: Indicator; readonly state: CardState }) {
  const { view } = useView();
  if (state.is === 'loading') return <span className="vb-muted">…</span>;
  if (state.is !== 'ready') return null;
  const { now, part } = state.figures;
  const told = part?.figure ?? now;
  const period = part?.span ?? state.figures.period;
  const isOther = period.from !== view.period.from || period.to !== view.period.to;
  return (
    <>
      <span className={told.is === 'number' ? 'vb-standing__value' : ''}>{figureText(told)}</span>
      {indicator.sort === 'uitvoering' ? null : (
        <span className="vb-standing__interval">{intervalText(told)}</span>
      )}
      {isOther ? <span className="vb-standing__interval">{formatPeriod(period.from, period.to)}</span> : null}
    </>
  );
}

function Before({ indicator, state }: { readonly indicator: Indicator; readonly state: CardState }) {
  if (state.is === 'ready')
    return (
      <>
        {changeSentence(indicator, state.figures)}
        <OwnOnly kinds={indicator.kinds} />
      </>
    );
  if (state.is === 'unavailable') return <span className="vb-muted">{reasonText(state.reason)}</span>;
  return null;
}

/** The country over the last common years; only registered figures have one. */
function Others({ indicator }: { readonly indicator: Indicator }) {
  const { municipality } = useSession();
  const { view } = useView();
  const { country } = municipality.profile;
  const isCompared = indicator.sort === 'registratie' && indicator.kinds.length > 0;
  const [here, there] = useAnswers(
    useMemo(
      () =>
        isCompared
          ? [yearsQuestion(view, indicator, view.municipality), yearsQuestion(view, indicator, country.id)]
          : [],
      [isCompared, view, indicator, country.id],
    ),
  );
  const change = useMemo(() => readCountry(here, there), [here, there]);
  if (!isCompared) return null;
  return change === null ? (
    <span className="vb-muted">{words.noOthers}</span>
  ) : (
    <>{nl.overzicht.country(country.name, change)}</>
  );
}

function Cautions({ indicator }: { readonly indicator: Indicator }) {
  return indicator.cautions.length === 0 ? null : (
    <div className="vb-standing__cautions">
      <strong>{words.cautions}</strong>
      <ul>
        {indicator.cautions.map((caution) => (
          <li key={caution}>{caution}</li>
        ))}
      </ul>
    </div>
  );
}
