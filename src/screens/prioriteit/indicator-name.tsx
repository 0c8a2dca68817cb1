import { Link } from '@nl-design-system-candidate/link-react';
import type { Indicator, Priority } from '../../policy/schema.ts';
import { useSession } from '../../state/session.tsx';
import { writeUrl } from '../../view/url.ts';
import { prioriteit } from '../../text/nl/prioriteit.ts';

const words = prioriteit.standing;

/** The name of an indicator, with the way to where it is seen in whole, and what it counts. */
export function IndicatorName({
  indicator,
  priority,
}: {
  readonly indicator: Indicator;
  readonly priority: Priority;
}) {
  const { municipality, store } = useSession();
  const owner = municipality.priorities.find(({ id }) => id === indicator.priority);
  const current = store.get().view;
  const place =
    indicator.sort === 'beleving'
      ? ({ ...current, screen: 'beleving' } as const)
      : ({
          ...current,
          screen: 'trends',
          trends: { ...current.trends, subject: indicator.id },
        } as const);
  return (
    <>
      <Link href={writeUrl(place)}>{indicator.name}</Link>
      <span className="vb-standing__definition">
        {indicator.definition}
        {indicator.definitionBy === 'ons' ? ` ${words.ours}` : ''}
        {owner !== undefined && owner.id !== priority.id ? ` (${words.also(owner.shortTitle)})` : ''}
      </span>
    </>
  );
}
