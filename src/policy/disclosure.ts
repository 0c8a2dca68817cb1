import type { KindId } from '../domain/observation/series.ts';
import type { Disclosure, DisclosurePolicy } from '../domain/privacy/disclosure.ts';
import type { ShareDisclosure } from '../domain/privacy/share.ts';
import type { DisclosureRule } from './schema.ts';

/** What holds for a kind that no rule names, should the last rule be missing: nothing is shown. */
const nothing: Disclosure = {
  keep: 'gemeente',
  keepTime: 'month',
  show: { driehoek: 'never', openbaar: 'never' },
  k: { cell: 10, buurt: 10, gemeente: 10 },
  sensitive: true,
};

/** What holds for shares where data/ say nothing of them. */
export const strictShares: ShareDisclosure = { fewestAnswers: 100, fewestBehind: 10 };

/** The rules as a look-up per kind: the first rule that names a kind holds, `*` names every kind. */
export function disclosurePolicy(
  rules: readonly DisclosureRule[],
  kinds: readonly KindId[],
): DisclosurePolicy {
  const find = (kind: KindId | null): Disclosure => {
    const rule = rules.find(
      (candidate) => candidate.kinds === '*' || (kind !== null && candidate.kinds.includes(kind)),
    );
    return rule === undefined ? nothing : disclosureIn(rule);
  };
  return { fallback: find(null), byKind: new Map(kinds.map((kind) => [kind, find(kind)])) };
}

function disclosureIn({ keep, keepTime, show, k, sensitive, atHomes }: DisclosureRule): Disclosure {
  return { keep, keepTime, show, k, sensitive, ...(atHomes === undefined ? {} : { atHomes }) };
}
