import { unavailable } from './nl/unavailable.ts';

/** The shape of an engine UnavailableReason, of which this folder may not know. */
type ReasonShape =
  | { readonly why: 'no-series'; readonly kinds: readonly string[]; readonly held: readonly string[] }
  | {
      readonly why: 'too-coarse';
      readonly needs: { readonly where: string; readonly when: string };
      readonly have: { readonly where: string; readonly when: string };
    }
  | { readonly why: 'no-period'; readonly span: { readonly from: number; readonly to: number } }
  | { readonly why: 'gaps' }
  | { readonly why: 'not-shown'; readonly finest: string }
  | { readonly why: 'unconfirmed' }
  | { readonly why: 'not-in-lattice' }
  | { readonly why: 'too-small'; readonly cellSize: number }
  | { readonly why: 'unknown-area' };

/** Why there is no answer, in a sentence that says what can be done; `nameOf` gives a kind its name. */
export function reasonText(reason: ReasonShape, nameOf: (kind: string) => string): string {
  switch (reason.why) {
    case 'too-coarse':
      return unavailable['too-coarse'](reason.needs, reason.have);
    case 'no-period':
      return unavailable['no-period'](reason.span.from, reason.span.to);
    case 'not-shown':
      return unavailable['not-shown'](reason.finest);
    case 'too-small':
      return unavailable['too-small'](reason.cellSize);
    case 'no-series':
      return reason.held.length === 0
        ? unavailable['no-series']
        : unavailable['some-series'](reason.kinds.map(nameOf), reason.held.map(nameOf));
    case 'gaps':
    case 'unconfirmed':
    case 'not-in-lattice':
    case 'unknown-area':
      return unavailable[reason.why];
  }
}
