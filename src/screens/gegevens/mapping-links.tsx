import type { Link } from '../../domain/observation/mapping.ts';
import type { OpenLabel } from '../../state/client.ts';
import { koppelen } from '../../text/nl/gegevens-koppelen.ts';
import { Select, type Option } from '../../ui/choice.tsx';

export interface Target {
  readonly id: string;
  readonly name: string;
  /** As short as it can be known by. */
  readonly short?: string;
  readonly group: string;
}

const words = koppelen.links;
const open = '';
const leaveOut = 'niet-meenemen';

/** Labels that mean nothing here yet, each with a select of what it can mean; earlier answers stand folded below. */
export function MappingLinks({
  title,
  explain,
  labels,
  links,
  targets,
  more,
  onLink,
}: {
  readonly title: string;
  readonly explain: string;
  readonly labels: readonly OpenLabel[];
  readonly links: readonly Link<string>[];
  readonly targets: readonly Target[];
  readonly more: number;
  readonly onLink: (label: string, to: string | null | undefined) => void;
}) {
  const earlier = links.filter(({ label }) => !labels.some((one) => isSame(one.label, label)));
  if (labels.length === 0 && earlier.length === 0 && more === 0) return null;
  const select = (label: string, name: string, nearest: readonly string[]) => (
    <div key={label} className="vb-links__one">
      <Select
        label={name}
        groups={groupsOf(targets, nearest)}
        value={valueOf(links, label)}
        onChoose={(value) => onLink(label, value === open ? undefined : value === leaveOut ? null : value)}
      />
      {valueOf(links, label) === open ? (
        <Nearest
          targets={nearest.slice(0, 2).flatMap((id) => targets.find((target) => target.id === id) ?? [])}
          label={label}
          onChoose={(id) => onLink(label, id)}
        />
      ) : null}
    </div>
  );
  return (
    <fieldset className="vb-links">
      <legend className="vb-choice__legend">{title}</legend>
      {labels.length === 0 ? null : <p className="vb-muted">{explain}</p>}
      <div className="vb-links__grid">
        {labels.map(({ label, records, nearest }) => select(label, words.label(label, records), nearest))}
      </div>
      {more === 0 ? null : <p>{words.more(more)}</p>}
      {earlier.length === 0 ? null : (
        <details>
          <summary>{words.earlier(earlier.length)}</summary>
          <div className="vb-links__grid">{earlier.map(({ label }) => select(label, `“${label}”`, []))}</div>
        </details>
      )}
    </fieldset>
  );
}

/** What a label looks like, to take over with one press. */
function Nearest({
  targets,
  label,
  onChoose,
}: {
  readonly targets: readonly Target[];
  readonly label: string;
  readonly onChoose: (id: string) => void;
}) {
  if (targets.length === 0) return null;
  return (
    <div className="vb-links__nearest">
      <span className="vb-muted">{words.nearest}:</span>
      {targets.map(({ id, name, short, group }) => (
        <button
          key={id}
          type="button"
          className="vb-links__take"
          aria-label={words.take(label, name, group)}
          onClick={() => onChoose(id)}
        >
          {targets.some((other) => other.id !== id && other.name === name)
            ? `${name} (${group})`
            : (short ?? name)}
        </button>
      ))}
    </div>
  );
}

/** Labels that differ in capitals or spaces only are one, as the import takes them. */
export function isSame(a: string, b: string): boolean {
  const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
  return plain(a) === plain(b);
}

function valueOf(links: readonly Link<string>[], label: string): string {
  const link = links.find((one) => isSame(one.label, label));
  return link === undefined ? open : (link.to ?? leaveOut);
}

function groupsOf(targets: readonly Target[], nearest: readonly string[]) {
  const option = ({ id, name }: Target): Option<string> => ({ value: id, label: name });
  const near = nearest.flatMap((id) => targets.filter((target) => target.id === id).map(option));
  const names = [...new Set(targets.map(({ group }) => group))];
  return [
    {
      name: null,
      options: [
        { value: open, label: words.open },
        { value: leaveOut, label: words.leaveOut },
      ],
    },
    ...(near.length === 0 ? [] : [{ name: words.nearest, options: near }]),
    ...names.map((name) => ({
      name,
      options: targets.filter(({ id, group }) => group === name && !nearest.includes(id)).map(option),
    })),
  ];
}
