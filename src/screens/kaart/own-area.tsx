import { useState } from 'react';
import { isFree, type FreeWithin } from '../../domain/area/within.ts';
import { KeptNotice } from '../../indicator/kept-notice.tsx';
import { useRole } from '../../indicator/role.ts';
import { useKeep } from '../../indicator/use-keep.ts';
import { offeredPlaces } from '../../policy/free-place.ts';
import { freeProblem } from '../../policy/free-problem.ts';
import { longestAreaName, ownAreaOf } from '../../policy/own-areas.ts';
import { useSession, useView } from '../../state/session.tsx';
import { eigenGebied as words } from '../../text/nl/eigen-gebied.ts';
import { overlegScherm } from '../../text/nl/overleg-scherm.ts';
import { Button } from '../../ui/button.tsx';
import { FieldProblem } from '../../ui/field-problem.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { looking, withoutCorner, type Pointing } from './pointing.ts';

/** Drawing a place of one's own, what is wrong with it, and its name in the dossier; for the driehoek. */
export function OwnArea({
  kinds,
  pointing,
  onPoint,
}: {
  readonly kinds: readonly string[];
  readonly pointing: Pointing;
  readonly onPoint: (pointing: Pointing) => void;
}) {
  const { municipality } = useSession();
  const { view } = useView();
  const { within, audience } = view;
  const { cell } = offeredPlaces(municipality, kinds, audience);
  if (cell === null) return null;
  if (pointing.is === 'draw') return <Drawing corners={pointing.corners} cell={cell} onPoint={onPoint} />;
  const problem = isFree(within) ? freeProblem(within, cell, municipality) : null;
  return (
    <div className="vb-own">
      <Button onClick={() => onPoint({ is: 'draw', corners: [] })}>{words.draw}</Button>
      {problem === null ? null : <p role="status">{words.problems[problem]}</p>}
      {isFree(within) && problem === null ? <Naming key={JSON.stringify(within)} within={within} /> : null}
    </div>
  );
}

function Drawing({
  corners,
  cell,
  onPoint,
}: {
  readonly corners: Extract<Pointing, { readonly is: 'draw' }>['corners'];
  readonly cell: 100 | 500;
  readonly onPoint: (pointing: Pointing) => void;
}) {
  const { municipality } = useSession();
  const { choose } = useView();
  const [isAsked, setAsked] = useState(false);
  const problem = freeProblem({ corners }, cell, municipality);
  const done = (): void => {
    setAsked(true);
    if (problem !== null) return;
    choose({ within: { corners }, map: { place: null } });
    onPoint(looking);
  };
  return (
    <div className="vb-own">
      <p className="vb-small" role="status">
        {words.drawing} {words.corners(corners.length)}
      </p>
      {/* A line that crosses itself is told of at once; what may still come only when it is called done. */}
      {problem !== null && (isAsked || problem === 'crosses' || problem === 'many') ? (
        <div role="alert">
          <FieldProblem id="own-area-problem">{words.problems[problem]}</FieldProblem>
        </div>
      ) : null}
      <div className="vb-own__buttons">
        <Button purpose="primary" onClick={done}>
          {words.done}
        </Button>
        <Button
          disabled={corners.length === 0}
          onClick={() => onPoint({ is: 'draw', corners: withoutCorner(corners) })}
        >
          {words.undo}
        </Button>
        <Button onClick={() => onPoint(looking)}>{words.stop}</Button>
      </div>
    </div>
  );
}

/** The name of the place that is chosen, or the way to give it one. */
function Naming({ within }: { readonly within: FreeWithin }) {
  const { municipality } = useSession();
  const { kept, keep } = useKeep();
  const [role] = useRole();
  const [name, setName] = useState('');
  const [isAsked, setAsked] = useState(false);
  const known = ownAreaOf(municipality, within);
  const written = role || overlegScherm.usualRole;
  const problem = nameProblem(name, municipality.ownAreas);
  const save = async (): Promise<void> => {
    setAsked(true);
    if (problem !== null) return;
    const content = { name: name.trim(), within: mutable(within) };
    await keep({ is: 'own-area', area: crypto.randomUUID(), content }, written);
  };
  return (
    <>
      <KeptNotice kept={kept} />
      {known === null ? (
        <>
          <TextField
            label={words.name}
            hint={words.nameHint}
            problem={isAsked ? (problem ?? undefined) : undefined}
            value={name}
            onChange={setName}
          />
          <div>
            <Button onClick={() => void save()}>{words.keep}</Button>
          </div>
        </>
      ) : (
        <>
          <p className="vb-small" role="status">
            {words.kept(known.name)}
          </p>
          <div>
            <Button
              purpose="subtle"
              onClick={() => void keep({ is: 'own-area', area: known.id, content: null }, written)}
            >
              {words.remove}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

function nameProblem(name: string, known: readonly { readonly name: string }[]): string | null {
  const typed = name.trim();
  if (typed === '') return words.nameMissing;
  if (typed.length > longestAreaName) return words.nameLong(longestAreaName);
  const isTaken = known.some((area) => area.name.toLowerCase() === typed.toLowerCase());
  return isTaken ? words.nameTaken : null;
}

/** As an entry of the dossier holds it. */
function mutable(within: FreeWithin) {
  if ('radius' in within) return { ...within };
  return { corners: within.corners.map(([x, y]): [number, number] => [x, y]) };
}
