import { Link } from '@nl-design-system-candidate/link-react';
import { useId, useMemo, useState } from 'react';
import { perceptionOf } from '../../indicator/perception.ts';
import { yearsQuestion } from '../../indicator/questions.ts';
import { readCountry, type CardState } from '../../indicator/read-figures.ts';
import { ReasoningList } from '../../indicator/reasoning-list.tsx';
import { useIndicator } from '../../indicator/use-indicator.ts';
import { changeSentence, VerdictBadge } from '../../indicator/verdict-line.tsx';
import type { Indicator, Priority } from '../../policy/schema.ts';
import { useAnswers, useSession, useView } from '../../state/session.tsx';
import { writeUrl } from '../../state/url.ts';
import { figureText, intervalText } from '../../text/figure-text.ts';
import { nl } from '../../text/nl.ts';
import { prioriteit } from '../../text/nl/prioriteit.ts';
import { reasonText } from '../../text/reason-text.ts';

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
          <Name indicator={indicator} priority={priority} />
        </th>
        <td className="vb-standing__number" data-label={words.columns.count}>
          <Count state={state} />
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

function Name({ indicator, priority }: { readonly indicator: Indicator; readonly priority: Priority }) {
  const { municipality, store } = useSession();
  const owner = municipality.priorities.find(({ id }) => id === indicator.priority);
  const current = store.get().view;
  const trend = {
    ...current,
    screen: 'trends',
    trends: { ...current.trends, subject: indicator.id },
  } as const;
  return (
    <>
      {indicator.kinds.length === 0 ? (
        <span className="vb-standing__name">{indicator.name}</span>
      ) : (
        <Link href={writeUrl(trend)}>{indicator.name}</Link>
      )}
      <span className="vb-standing__definition">
        {indicator.definition}
        {indicator.definitionBy === 'ons' ? ` ${words.ours}` : ''}
        {owner !== undefined && owner.id !== priority.id ? ` (${words.also(owner.shortTitle)})` : ''}
      </span>
    </>
  );
}

function Count({ state }: { readonly state: CardState }) {
  if (state.is === 'loading') return <span className="vb-muted">…</span>;
  if (state.is !== 'ready') return null;
  const { now } = state.figures;
  return (
    <>
      <span className={now.is === 'number' ? 'vb-standing__value' : ''}>{figureText(now)}</span>
      <span className="vb-standing__interval">{intervalText(now)}</span>
    </>
  );
}

function Before({ indicator, state }: { readonly indicator: Indicator; readonly state: CardState }) {
  const { municipality } = useSession();
  const { view } = useView();
  if (state.is === 'ready') return <>{changeSentence(state.figures, view.period)}</>;
  if (state.is === 'unavailable') return <span className="vb-muted">{reasonText(state.reason)}</span>;
  if (state.is === 'loading') return null;
  const perception = perceptionOf(municipality, indicator.id);
  if (perception !== null) return <>{nl.overzicht.perception(perception)}</>;
  return <span className="vb-muted">{indicator.sort === 'beleving' ? words.noSurvey : words.noKinds}</span>;
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
