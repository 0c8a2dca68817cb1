import { Link } from '@nl-design-system-candidate/link-react';
import type { ImportReport } from '../../state/client.ts';
import type { Municipality } from '../../policy/municipality.ts';
import { useSession } from '../../state/session.tsx';
import { writeUrl } from '../../state/url.ts';
import type { View } from '../../state/view.ts';
import { nl } from '../../text/nl.ts';

const atMost = 4;

/** Ways from a loaded file straight to its figures: the trend of each kind, and the map where it has places. */
export function ShowLinks({ report, setId }: { readonly report: ImportReport; readonly setId: string }) {
  const { municipality, catalogue, store } = useSession();
  const { view } = store.get();
  const hasBuurten = catalogue.series.some(
    (info) => info.set === setId && (info.where === 'buurt' || info.where === 'cell'),
  );
  const links = linksOf(report, municipality, view, hasBuurten);
  if (links.length === 0) return null;
  return (
    <p className="vb-show">
      <strong>{nl.gegevens.report.show}</strong>
      {links.map((link) => (
        <Link key={link.href} href={link.href}>
          {link.name}
        </Link>
      ))}
    </p>
  );
}

function linksOf(
  report: ImportReport,
  municipality: Municipality,
  view: View,
  hasBuurten: boolean,
): { readonly name: string; readonly href: string }[] {
  const words = nl.gegevens.report;
  const { profile, indicators, kinds } = municipality;
  return report.kinds.slice(0, atMost).flatMap(({ kind }) => {
    const indicator = indicators.find((candidate) => candidate.kinds.includes(kind));
    const total = kinds.find((candidate) => candidate.id === kind && candidate.isTotal);
    const subject = indicator?.id ?? total?.id;
    const name = indicator?.name ?? total?.title;
    if (subject === undefined || name === undefined) return [];
    const trend: View = { ...view, screen: 'trends', trends: { ...view.trends, subject } };
    const onMap = hasBuurten && report.span !== null && profile.mapIndicators.includes(subject);
    const map: View = {
      ...view,
      screen: 'kaart',
      period: report.span,
      map: { ...view.map, indicators: [subject], mode: 'buurten' },
    };
    return [
      { name: words.trend(name), href: writeUrl(trend) },
      ...(onMap ? [{ name: words.map(name), href: writeUrl(map) }] : []),
    ];
  });
}
