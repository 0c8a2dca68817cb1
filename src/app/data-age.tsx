import { ouderdom } from '../text/nl/ouderdom.ts';
import { Badge } from '../ui/badge.tsx';

/** That the newest figures are old; `months` from their month to this one. */
export function DataAge({ months }: { readonly months: number }) {
  return <Badge tone="let-op">{ouderdom.ago(months)}</Badge>;
}
