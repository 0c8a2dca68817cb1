import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import { protectedOf } from '../../indicator/protected.ts';
import { familiesOf } from '../../policy/families.ts';
import { useAsking, useSession } from '../../state/session.tsx';
import { bijzonderheden } from '../../text/nl/bijzonderheden.ts';
import { doelgroep } from '../../text/nl/doelgroep.ts';
import { raad } from '../../text/nl/raad.ts';
import { trends } from '../../text/nl/trends.ts';
import { verantwoording as words } from '../../text/nl/verantwoording.ts';
import { RulesTable } from './rules-table.tsx';
import { SourcesSection } from './sources-section.tsx';
import './verantwoording.css';

/** How is counted, what is protected, what chance is, what cannot be said, and whose data these are. */
export function VerantwoordingScreen() {
  const { municipality, catalogue, audience } = useSession();
  const asking = useAsking();
  const { data: told } = useQuery({
    queryKey: ['catalogue', 'sources', asking.audience],
    queryFn: asking.sources,
  });
  const families = familiesOf(municipality);
  const { chance } = words;
  return (
    <article className="vb-account">
      <header>
        <Heading level={1}>{words.title}</Heading>
        <p>{words.lead}</p>
      </header>
      <Section title={words.counted.title} texts={[...words.counted.text, trends.howMonth]} />
      <section>
        <Heading level={2}>{words.protected.title}</Heading>
        <p>{words.protected.text}</p>
        {audience === 'driehoek' ? <p>{doelgroep.driehoekText}</p> : null}
        <p>{doelgroep.openbaarText}</p>
        <p>{words.protected.never}</p>
        <ul>
          {protectedOf(municipality).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        {audience === 'driehoek' ? <RulesTable /> : null}
      </section>
      <Section
        title={chance.title}
        texts={[...bijzonderheden.method.text, chance.families(families.headline, families.others)]}
      />
      <section>
        <Heading level={2}>{words.unsaid.title}</Heading>
        <ul>
          {[raad.unsaid.cause, ...words.unsaid.text].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <SourcesSection told={told} />
      <Section
        title={words.version.title}
        texts={[
          words.version.package(municipality.profile.name, told?.version ?? null, told?.created ?? null),
          words.version.until(catalogue.lastMonth),
          ...(audience === 'driehoek' ? [words.version.mark(catalogue.dataHash)] : []),
        ]}
      />
    </article>
  );
}

function Section({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  return (
    <section>
      <Heading level={2}>{title}</Heading>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  );
}
