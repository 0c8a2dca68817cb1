import { CameraMoves } from '../../indicator/camera-moves.tsx';
import { WaterbedWords } from '../../indicator/waterbed-words.tsx';
import { waterbed } from '../../text/nl/waterbed.ts';

/** "Verplaatst het zich?" for the camera line: a sentence for every camera, and where the plan asks it in words. */
export function WaterbedLine({ isWaiting }: { readonly isWaiting: boolean }) {
  if (isWaiting) return null;
  return (
    <section aria-label={waterbed.title}>
      <strong>{waterbed.title}</strong>
      <CameraMoves indicator={null} />
      <WaterbedWords priority={null} />
    </section>
  );
}
