import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Felt } from '../../analysis/cameras/perception.ts';
import type { PublicCamerasFinding } from '../../analysis/cameras/public-cameras.ts';
import { useSession } from '../../state/session.tsx';
import { formatShare, formatShareInterval } from '../../text/format.ts';
import { raad } from '../../text/nl/raad.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Shape } from '../../ui/shape.tsx';
import { cameraRows, type CameraRow } from './camera-rows.ts';

const words = raad.cameras;

/** Since when there are cameras and until when, the counts of their buurten, and what these do not say. */
export function CamerasSection({ finding }: { readonly finding: PublicCamerasFinding | undefined }) {
  const { municipality } = useSession();
  return (
    <section>
      <Heading level={2}>{words.title}</Heading>
      {municipality.cameras.length === 0 ? (
        <p>{words.none}</p>
      ) : finding === undefined ? (
        <Shape label={raad.loading} height={8} lines={3} />
      ) : (
        <>
          <p className="vb-raad__sentence">{words.verdict}</p>
          {finding.figures.felt.map((felt) => (
            <Asked key={felt.question} felt={felt} />
          ))}
          <DataTable
            caption={words.title}
            captionHidden
            columns={columns}
            rows={cameraRows(municipality, finding.figures.cameras)}
            rowKey={({ key }) => key}
            stacks
          />
        </>
      )}
    </section>
  );
}

/** What people who were asked at a camera say; only what everybody may know comes here. */
function Asked({ felt }: { readonly felt: Felt }) {
  const { question, told, population, year, fictief } = felt;
  const margin =
    told.interval === null
      ? words.feltNoMargin
      : words.feltMargin(formatShareInterval(told.interval.low, told.interval.high));
  return (
    <p>
      {words.felt(question, formatShare(told.share), margin, population, year)}{' '}
      {fictief ? <Badge tone="let-op">{raad.fictief}</Badge> : null}
    </p>
  );
}

const columns: readonly Column<CameraRow>[] = [
  {
    name: words.camera,
    rowHeader: true,
    cell: ({ name, isMadeUp }) => (
      <>
        {name} {isMadeUp ? <Badge tone="let-op">{raad.fictief}</Badge> : null}
      </>
    ),
  },
  { name: words.term, cell: ({ term }) => term },
  { name: words.where, cell: ({ where }) => where },
  { name: words.before, cell: ({ before }) => <Counted counted={before} /> },
  { name: words.after, cell: ({ after }) => <Counted counted={after} /> },
];

/** A count and below it its margin, neither of which breaks over a line. */
function Counted({ counted }: { readonly counted: CameraRow['before'] }) {
  if (counted === null) return null;
  return (
    <>
      <span className="vb-raad__whole">{counted.count}</span>
      <span className="vb-raad__margin vb-muted">{counted.interval}</span>
    </>
  );
}
