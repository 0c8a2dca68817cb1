import { Link } from '@nl-design-system-candidate/link-react';
import type { Span } from '../../domain/time/month.ts';
import type { ImportReport } from '../../state/client.ts';
import type { Municipality } from '../../policy/municipality.ts';
import { useSession } from '../../state/session.tsx';
import { linkTo } from '../../view/links.ts';
import type { View } from '../../view/view.ts';
import { gegevens } from '../../text/nl/gegevens.ts';

const atMost = 4;

/** Ways from a loaded file straight to its figures: the trend of each kind, and the map where it has places here. */
export function ShowLinks({ report, setId }: { readonly report: ImportReport; readonly setId: string }) {
  const { municipality, catalogue, store } = useSession();
  const own = catalogue.series.filter((info) => info.set === setId);
  const known = new Set(municipality.areas.map((area) => area.id));
  const isHere = own.some((info) => info.areas.some((area) => known.has(area)));
  const hasBuurten = own.some((info) => info.areas.some((area) => municipality.rings[area] !== undefined));
  if (!isHere) return <p className="vb-muted">{gegevens.report.elsewhere}</p>;
  return (
    <p className="vb-show">
      <strong>{gegevens.report.show}</strong>
      {linksOf(report, municipality, store.get().view, hasBuurten).map((link) => (
        <Link key={link.href} href={link.href}>
          {link.name}
        </Link>
      ))}
      {report.kinds.length > atMost ? (
        <span className="vb-muted">{gegevens.report.moreKinds(report.kinds.length - atMost)}</span>
      ) : null}
    </p>
  );
}

function linksOf(
  report: ImportReport,
  municipality: Municipality,
  view: View,
  hasBuurten: boolean,
): { readonly name: string; readonly href: string }[] {
  const words = gegevens.report;
  return report.kinds.slice(0, atMost).flatMap(({ kind }) => {
    const subject = subjectOf(municipality, kind);
    if (subject === null) return [];
    const period = lastYearOf(report.span);
    const trend = linkTo(view, 'trends', { period, trends: { subject: subject.id } });
    const map = linkTo(view, 'kaart', { period, map: { indicators: [subject.id], mode: 'buurten' } });
    const onMap = hasBuurten && municipality.profile.mapIndicators.includes(subject.id);
    return [
      { name: words.trend(subject.name), href: trend },
      ...(onMap ? [{ name: words.map(subject.name), href: map }] : []),
    ];
  });
}

/** The last twelve months of a file, or all that it holds: a period in which it has figures. */
function lastYearOf(span: Span | null): Span | null {
  return span === null ? null : { from: Math.max(span.from, span.to - 11), to: span.to };
}

/** The indicator that counts this kind alone, else the kind itself. */
function subjectOf(
  municipality: Municipality,
  kindId: string,
): { readonly id: string; readonly name: string } | null {
  const indicator = municipality.indicators.find(({ kinds }) => kinds.length === 1 && kinds[0] === kindId);
  if (indicator !== undefined) return indicator;
  const kind = municipality.kinds.find(({ id }) => id === kindId);
  return kind === undefined ? null : { id: kind.id, name: kind.title };
}
