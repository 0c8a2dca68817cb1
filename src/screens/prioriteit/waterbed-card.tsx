import { CameraVerdicts, camerasFor } from '../../indicator/camera-verdicts.tsx';
import type { Priority } from '../../policy/schema.ts';
import { useSession } from '../../state/session.tsx';
import { waterbed } from '../../text/nl/waterbed.ts';
import { Card } from '../../ui/card.tsx';
import { WaterbedWords } from './waterbed-words.tsx';

/** "Verplaatst het zich?" of a priority: around its cameras, or in words where the plan asks it so; nothing where neither is. */
export function WaterbedCard({ priority }: { readonly priority: Priority }) {
  const { municipality, catalogue } = useSession();
  const { headline, displacement } = priority;
  const hasCameras = headline !== null && camerasFor(municipality, catalogue.series, headline).length > 0;
  if (!hasCameras && displacement === undefined) return null;
  return (
    <Card title={waterbed.title}>
      {hasCameras ? <CameraVerdicts indicator={headline} /> : null}
      <WaterbedWords priority={priority} />
    </Card>
  );
}
