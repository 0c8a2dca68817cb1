import { useEffect, useRef } from 'react';
import { useView } from '../../state/session.tsx';
import { overlegScherm } from '../../text/nl/overleg-scherm.ts';
import type { ShownPage } from './use-pages.ts';

/** The parts of the agenda, each a way to its first page; a part of several pages says which of them is in view. */
export function Agenda({ pages, at }: { readonly pages: readonly ShownPage[]; readonly at: number }) {
  const { linkTo } = useView();
  const parts = [...new Set(pages.map(({ page }) => page.part))];
  const current = pages[at]?.page;
  const step = useRef<HTMLAnchorElement>(null);
  // On a phone the agenda is one line: the part in view is in sight.
  useEffect(() => {
    // Some browsers give a promise, which is no way to end an effect.
    step.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [current?.part]);
  return (
    <nav className="vb-present__agenda" aria-label={overlegScherm.present.agenda}>
      <ol>
        {parts.map((part) => {
          const own = pages.filter(({ page }) => page.part === part);
          const place = own.findIndex(({ page }) => page.id === current?.id);
          return (
            <li key={part}>
              <a
                ref={place < 0 ? undefined : step}
                href={linkTo('overleg', { meeting: { page: own[0]?.page.id ?? '' } })}
                aria-current={place < 0 ? undefined : 'step'}
              >
                {overlegScherm.parts[part]}
                {place < 0 || own.length === 1
                  ? ''
                  : ` ${overlegScherm.present.within(place + 1, own.length)}`}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
