import { beleving } from '../../text/nl/beleving.ts';
import { Badge, type BadgeTone } from '../../ui/badge.tsx';
import type { IconName } from '../../ui/icon.tsx';
import type { Beside } from '../../analysis/perception/themes.ts';

/** No green and no red: that both move the same way is neither good nor bad. */
const looks: Readonly<Record<Beside['together'], { readonly tone: BadgeTone; readonly icon: IconName }>> = {
  'same-way': { tone: 'accent', icon: 'check' },
  'other-way': { tone: 'let-op', icon: 'alert' },
  'only-felt': { tone: 'accent', icon: 'arrow' },
  'only-registered': { tone: 'accent', icon: 'arrow' },
  neither: { tone: 'neutral', icon: 'minus' },
  unsure: { tone: 'neutral', icon: 'question' },
  'not-alike': { tone: 'neutral', icon: 'minus' },
  'one-year': { tone: 'neutral', icon: 'minus' },
  'no-figure': { tone: 'neutral', icon: 'question' },
  'only-elsewhere': { tone: 'neutral', icon: 'minus' },
  words: { tone: 'neutral', icon: 'minus' },
};

export function TogetherBadge({ together }: { readonly together: Beside['together'] }) {
  return <Badge {...looks[together]}>{beleving.together[together]}</Badge>;
}
