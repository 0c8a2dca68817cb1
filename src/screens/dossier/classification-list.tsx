import { useSession, useView } from '../../state/session.tsx';
import { writeUrl } from '../../state/url.ts';
import type { View } from '../../state/view.ts';
import { classificatie as words } from '../../text/nl/dossier-classificatie.ts';
import { Card } from '../../ui/card.tsx';
import { Select } from '../../ui/choice.tsx';
import { Icon } from '../../ui/icon.tsx';

/** The indicators per priority, each with whether the team confirmed what counts for it; on a phone one choice. */
export function ClassificationList({
  current,
  confirmed,
}: {
  readonly current: string;
  readonly confirmed: readonly string[];
}) {
  const { municipality, store } = useSession();
  const { choose } = useView();
  const groups = municipality.priorities.map((priority) => ({
    priority,
    indicators: municipality.indicators.filter((indicator) => indicator.priority === priority.id),
  }));
  return (
    <Card title={words.indicators} className="vb-classification__list">
      <p className="vb-muted vb-small">{words.progress(confirmed.length, municipality.indicators.length)}</p>
      <div className="vb-classification__narrow">
        <Select
          label={words.choose}
          groups={groups.map(({ priority, indicators }) => ({
            name: priority.title,
            options: indicators.map(({ id, name }) => ({ value: id, label: name })),
          }))}
          value={current}
          onChoose={(id) => choose((view) => withIndicator(view, id))}
        />
      </div>
      <nav className="vb-classification__wide" aria-label={words.indicators}>
        {groups.map(({ priority, indicators }) => (
          <section key={priority.id}>
            <h3 className="vb-classification__priority">{priority.title}</h3>
            <ul>
              {indicators.map(({ id, name }) => (
                <li key={id}>
                  <a
                    href={writeUrl(withIndicator(store.get().view, id))}
                    aria-current={id === current ? 'true' : undefined}
                  >
                    <span>{name}</span>
                    <Standing isConfirmed={confirmed.includes(id)} />
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
    </Card>
  );
}

function Standing({ isConfirmed }: { readonly isConfirmed: boolean }) {
  return (
    <span className={isConfirmed ? 'vb-standing vb-standing--confirmed' : 'vb-standing'}>
      <Icon name={isConfirmed ? 'check' : 'question'} />
      {isConfirmed ? words.confirmed : words.proposal}
    </span>
  );
}

/** The same View with another indicator in the dossier. */
export function withIndicator(view: View, indicator: string): View {
  return { ...view, screen: 'dossier', dossier: { part: 'classificatie', indicator } };
}
