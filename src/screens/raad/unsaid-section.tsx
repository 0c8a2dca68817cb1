import { Heading } from '@nl-design-system-candidate/heading-react';
import { useSession } from '../../state/session.tsx';
import { raad } from '../../text/nl/raad.ts';
import { unsaidOf } from './unsaid.ts';

/** What may not be said and why, by the rules that everybody may know. */
export function UnsaidSection() {
  const { municipality } = useSession();
  return (
    <section>
      <Heading level={2}>{raad.unsaid.title}</Heading>
      <ul className="vb-raad__unsaid">
        {unsaidOf(municipality).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
