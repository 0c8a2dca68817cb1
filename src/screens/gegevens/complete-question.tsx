import { useState } from 'react';
import type { Coverage, LoadedSet, Vouching } from '../../state/client.ts';
import { useSession } from '../../state/session.tsx';
import { volledig } from '../../text/nl/gegevens-volledig.ts';
import { Choice, Toggle } from '../../ui/choice.tsx';
import { askedSpan, isMissing, proposedVouching, withGap, withKind } from './coverage.ts';
import { CoverageMonths } from './coverage-months.tsx';
import { useCoverage } from './use-coverage.ts';
import { useKindName } from './use-kind-name.ts';

type Say = (vouching: Vouching | null) => void;

/**
 * Asks whether every incident of a list is in its file; the safe answer stands. Below it the months, what they may
 * lack, and the kinds of which all is there.
 */
export function CompleteQuestion({ set }: { readonly set: LoadedSet }) {
  const found = useCoverage(set.id);
  if (found === null) return null;
  const { coverage, say } = found;
  const { vouched } = coverage;
  const { from, to } = askedSpan(set.span, coverage.half);
  return (
    <div className="vb-complete">
      <Choice
        legend={volledig.question(from, to)}
        options={[
          { value: 'nee', label: volledig.no },
          { value: 'ja', label: volledig.yes },
        ]}
        value={vouched === null ? 'nee' : 'ja'}
        onChoose={(value) => say(value === 'ja' ? proposedVouching(coverage) : null)}
      />
      <p className="vb-muted">{vouched === null ? volledig.missing : volledig.zero}</p>
      {vouched === null ? null : <Holes coverage={coverage} vouched={vouched} say={say} />}
      <CoverageMonths
        coverage={coverage}
        onMissing={
          vouched === null
            ? null
            : (month, isGap) => say(withGap(vouched, { kind: null, from: month, to: month }, isGap))
        }
      />
      {vouched === null ? null : <Kinds coverage={coverage} vouched={vouched} say={say} />}
    </div>
  );
}

/** Months for which a list is silent longer than its own rate makes likely: were there none, or are they not in it? */
function Holes({
  coverage,
  vouched,
  say,
}: {
  readonly coverage: Coverage;
  readonly vouched: Vouching;
  readonly say: Say;
}) {
  const nameOf = useKindName();
  return coverage.holes.map((hole) => (
    <Choice
      key={`${hole.kind ?? ''} ${hole.from}`}
      legend={volledig.hole(hole.kind === null ? null : nameOf(hole.kind), hole.from, hole.to)}
      options={[
        { value: 'missing', label: volledig.holeMissing },
        { value: 'none', label: volledig.holeNone },
      ]}
      value={isMissing(vouched, hole) ? 'missing' : 'none'}
      onChoose={(value) => say(withGap(vouched, hole, value === 'missing'))}
    />
  ));
}

/** The kinds of which all is in the file: also those of which it has no row, which are then zero. */
function Kinds({
  coverage,
  vouched,
  say,
}: {
  readonly coverage: Coverage;
  readonly vouched: Vouching;
  readonly say: Say;
}) {
  const nameOf = useKindName();
  const { held, before, possible } = coverage;
  const group = (legend: string, kinds: readonly string[]) =>
    kinds.length === 0 ? null : (
      <fieldset className="vb-complete__kinds">
        <legend>{legend}</legend>
        {kinds.map((kind) => (
          <Toggle
            key={kind}
            label={nameOf(kind)}
            checked={vouched.kinds.includes(kind)}
            onChange={(isHeld) => say(withKind(vouched, kind, isHeld))}
          />
        ))}
      </fieldset>
    );
  return (
    <details className="vb-complete__fold" open={before.length > 0}>
      <summary>{volledig.kinds.summary(vouched.kinds.length)}</summary>
      <p className="vb-muted">{volledig.kinds.explain}</p>
      {group(volledig.kinds.held, held)}
      {group(volledig.kinds.before, before)}
      {group(volledig.kinds.possible, possible)}
    </details>
  );
}

/** What a person said of a file, in the table of files. */
export function CompleteState({ set }: { readonly set: LoadedSet }) {
  const list = useSession().catalogue.lists.find((one) => one.set === set.id);
  if (list === undefined) return <span className="vb-muted">{volledig.noList}</span>;
  return list.isComplete ? volledig.stateYes : volledig.stateNo;
}

/** Below the table of files: the months and kinds of each list, to look at and to change later. */
export function CompletePanels() {
  const { sets, lists } = useSession().catalogue;
  const asked = sets.filter(({ id }) => lists.some(({ set }) => set === id));
  return asked.map((set) => <CompletePanel key={set.id} set={set} />);
}

/** Read when it is unfolded, not before. */
function CompletePanel({ set }: { readonly set: LoadedSet }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="vb-complete__fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{volledig.panel(set.file)}</summary>
      {isOpen ? <CompleteQuestion set={set} /> : null}
    </details>
  );
}
