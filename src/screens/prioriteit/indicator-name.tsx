import { Link } from '@nl-design-system-candidate/link-react';
import type { Indicator, Priority } from '../../policy/schema.ts';
import { useSession, useView } from '../../state/session.tsx';
import { prioriteit } from '../../text/nl/prioriteit.ts';

const words = prioriteit.standing;

/**
 * The name of an indicator, with the way to where it is seen in whole. What is asked stands with it; what is counted, in
 * the words and codes of the register, stands behind "Waarom?".
 */
export function IndicatorName({
  indicator,
  priority,
}: {
  readonly indicator: Indicator;
  readonly priority: Priority;
}) {
  const { municipality } = useSession();
  const { linkTo } = useView();
  const owner = municipality.priorities.find(({ id }) => id === indicator.priority);
  const place =
    indicator.sort === 'beleving'
      ? linkTo('beleving')
      : linkTo('trends', { trends: { subject: indicator.id } });
  return (
    <>
      <Link href={place}>{indicator.name}</Link>
      <span className="vb-standing__definition">
        {indicator.sort === 'beleving' ? indicator.definition : ''}
        {owner !== undefined && owner.id !== priority.id ? ` (${words.also(owner.shortTitle)})` : ''}
      </span>
    </>
  );
}
