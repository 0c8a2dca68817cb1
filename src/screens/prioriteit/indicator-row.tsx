import { useId, useState } from 'react';
import { marginText } from '../../indicator/margin.ts';
import { OwnOnly } from '../../indicator/own-only.tsx';
import type { IndicatorFinding } from '../../analysis/indicators/indicator.ts';
import { countryIn } from '../../indicator/country-in.ts';
import { ReasoningList } from '../../indicator/reasoning-list.tsx';
import { levelSentence } from '../../indicator/level-sentence.ts';
import { changeSentence } from '../../indicator/verdict-details.ts';
import { VerdictBadge } from '../../indicator/verdict-line.tsx';
import type { Indicator, Priority } from '../../policy/schema.ts';
import { useSession, useView } from '../../state/session.tsx';
import { useAnalysis } from '../../state/use-analysis.ts';
import { figureText } from '../../text/figure-text.ts';
import { formatPeriod } from '../../text/format.ts';
import { nl } from '../../text/nl.ts';
import { prioriteit } from '../../text/nl/prioriteit.ts';
import { WhyNot } from '../../indicator/why-not.tsx';
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
  const { view } = useView();
  const { finding } = useAnalysis({
    about: 'indicator',
    indicator: indicator.id,
    period: view.period,
  } as const);
  const judged = finding === undefined || finding.verdict === null ? null : finding;
  const [open, setOpen] = useState(false);
  const id = useId();
  const level = judged === null ? null : levelSentence(indicator, judged);
  return (
    <>
      <tr className="vb-standing__row">
        <th scope="row">
          <IndicatorName indicator={indicator} priority={priority} />
        </th>
        <td className="vb-standing__number" data-label={words.columns.count}>
          <Count indicator={indicator} found={finding} />
        </td>
        <td data-label={words.columns.before}>
          <Before indicator={indicator} found={finding} />
        </td>
        <td data-label={words.columns.verdict}>
          {judged === null ? null : (
            <>
              <VerdictBadge indicator={indicator} found={judged} />
              {level === null ? null : <span className="vb-standing__interval">{level}</span>}
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
          )}
        </td>
        <td data-label={words.columns.others} className="vb-small">
          <Others indicator={indicator} found={finding} />
        </td>
      </tr>
      {judged === null ? null : (
        <tr id={id} hidden={!open} className="vb-standing__details">
          <td colSpan={5}>
            {open ? (
              <>
                <ReasoningList indicator={indicator} found={judged} />
                <Cautions indicator={indicator} />
              </>
            ) : null}
          </td>
        </tr>
      )}
    </>
  );
}

/** Undefined as long as it is on its way. */
interface Told {
  readonly indicator: Indicator;
  readonly found: IndicatorFinding | undefined;
}

function Count({ indicator, found }: Told) {
  const { view } = useView();
  if (found === undefined) return <span className="vb-muted">…</span>;
  if (found.verdict === null) return null;
  const { now, part } = found.figures;
  const told = part?.figure ?? now;
  const period = part?.span ?? found.figures.period;
  const interval = marginText(found);
  const isOther = period.from !== view.period.from || period.to !== view.period.to;
  return (
    <>
      <span className={told.is === 'number' ? 'vb-standing__value' : ''}>{figureText(told)}</span>
      {indicator.sort === 'uitvoering' || interval === '' ? null : (
        <span className="vb-standing__interval">{interval}</span>
      )}
      {isOther ? <span className="vb-standing__interval">{formatPeriod(period.from, period.to)}</span> : null}
    </>
  );
}

function Before({ indicator, found }: Told) {
  if (found === undefined) return null;
  if (found.verdict !== null)
    return (
      <>
        {changeSentence(indicator, found)}
        <OwnOnly kinds={indicator.kinds} />
      </>
    );
  return found.figures.is === 'unavailable' ? (
    <span className="vb-muted">
      <WhyNot reason={found.figures.reason} />
    </span>
  ) : null;
}

/** The country over the last common years; only registered figures have one. */
function Others({ indicator, found }: Told) {
  const { country } = useSession().municipality.profile;
  const isCompared = indicator.sort === 'registratie' && indicator.kinds.length > 0;
  const change = countryIn(found);
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
