import type { Assessment } from '../analysis/indicators/assess.ts';
import type { SlideTone } from '../domain/meeting/slide.ts';

/** How a verdict looks: the tone of its badge on the screens. */
export function toneOf(verdict: Assessment['verdict']): SlideTone {
  switch (verdict) {
    case 'op-koers':
      return 'good';
    case 'let-op':
      return 'warning';
    case 'niet-op-koers':
      return 'bad';
    case 'te-weinig-gegevens':
    case 'nog-geen-streefwaarde':
    case 'geen-oordeel':
      return 'neutral';
  }
}
