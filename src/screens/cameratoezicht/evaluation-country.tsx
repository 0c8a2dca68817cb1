import type { CalendarEffect } from '../../domain/camera-effect/calendar-years.ts';
import type { EffectAgainst } from '../../domain/camera-effect/effect-against.ts';
import type { Findings } from '../../domain/camera-effect/evaluate.ts';
import { useSession } from '../../state/session.tsx';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';

const words = evaluatie.country;

/** The camera's place against the same kind in the whole country: by month where that is known, else by year. */
export function EvaluationCountry({ findings }: { readonly findings: Findings }) {
  const { secondEffect, secondYears } = findings;
  if (secondEffect.ok) return <p>{changeText(secondEffect.value)}</p>;
  if (secondYears.ok) return <ByYear found={secondYears.value} />;
  if (secondEffect.failure.why !== 'none-given')
    return <p>{evaluatie.steps.refused[secondEffect.failure.why]}</p>;
  return <p>{words.refused[secondYears.failure.why]}</p>;
}

function ByYear({ found }: { readonly found: CalendarEffect }) {
  const { municipality } = useSession();
  const { years, place, control, dropped, spreadFrom, effect } = found;
  return (
    <>
      <p>
        {words.byYear(years)} {words.counts(municipality.profile.country.name, years, place, control)}{' '}
        {changeText(effect)}
      </p>
      <p className="vb-small">
        {dropped.length === 0 ? '' : `${words.dropped(dropped)} `}
        {words.spread[spreadFrom]}
      </p>
    </>
  );
}

function changeText({ measured, inPercent, direction }: EffectAgainst): string {
  const isOpen = direction === 'open';
  const { percentChange, percentLower, percentUpper } = measured;
  return inPercent ? words.change(percentChange, percentLower, percentUpper, isOpen) : words.counted(isOpen);
}
