import { useState } from 'react';
import { useSession, useView } from '../../state/session.tsx';
import type { AreaPart, DesignPart } from '../../view/parts.ts';
import { yearsAround } from '../../domain/camera-effect/windows.ts';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { Select, type Option } from '../../ui/choice.tsx';
import { Twin } from '../../ui/twin.tsx';
import { EvaluationArea } from './evaluation-area.tsx';
import type { Chosen } from '../../analysis/cameras/design.ts';
import { EvaluationDrawn } from './evaluation-drawn.tsx';
import { EvaluationLeaveOut } from './evaluation-leave-out.tsx';
import { EvaluationLevel } from './evaluation-level.tsx';
import { EvaluationMatches } from './evaluation-matches.tsx';
import { outcomesOf } from '../../analysis/cameras/outcomes.ts';
import { controlOf } from '../../analysis/cameras/comparable-place.ts';
import { EvaluationBuurten } from './evaluation-buurten.tsx';
import { controlPart } from '../../analysis/cameras/resolved-design.ts';
import { EvaluationRings } from './evaluation-rings.tsx';
import type { SuggestedPlace } from '../../analysis/cameras/camera.ts';

const words = evaluatie.choose;

/** Everything that can be chosen; all of it stands in the address of the page. */
export function EvaluationChoices({
  chosen,
  matches,
}: {
  readonly chosen: Chosen;
  readonly matches: readonly SuggestedPlace[] | null;
}) {
  const { municipality, catalogue } = useSession();
  const { view, choose } = useView();
  const part = view.cameras.design;
  const change = (changed: Partial<DesignPart>): void => choose({ cameras: { design: changed } });
  // Of which camera an area is being drawn.
  const [drawing, setDrawing] = useState<string | null>(null);
  const isDrawing = drawing === chosen.camera.id;
  const setArea = (area: AreaPart | null): void => {
    setDrawing(null);
    change({ area });
  };
  return (
    <section className="vb-evaluation__choices" aria-label={words.label}>
      <div className="vb-evaluation__fields">
        <Select
          label={words.camera}
          groups={one(
            municipality.cameras.map(({ id, name, start }) => ({
              value: id,
              label: start === null ? words.noStart(name) : name,
            })),
          )}
          value={chosen.camera.id}
          onChoose={(camera) =>
            // What was chosen for one camera need not fit another.
            choose({ cameras: { camera, design: { area: null, outcome: '', control: null, windows: null } } })
          }
        />
        <Select
          label={words.outcome}
          groups={one(
            outcomesOf(municipality, catalogue.series).map(({ indicator: { id, name }, level }) => ({
              value: id,
              label: level === 'buurt' ? words.perBuurt(name) : name,
            })),
          )}
          value={chosen.indicator.id}
          onChoose={(outcome) => change({ outcome })}
        />
        {chosen.whole === null ? (
          <EvaluationArea
            camera={chosen.camera}
            area={part.area}
            isDrawing={isDrawing}
            onArea={setArea}
            onDraw={() => setDrawing(chosen.camera.id)}
          />
        ) : null}
        <Control chosen={chosen} matches={matches} change={change} />
        <Years chosen={chosen} side="before" change={change} />
        <Years chosen={chosen} side="after" change={change} />
      </div>
      {chosen.whole === null ? (
        <EvaluationDrawn
          key={chosen.camera.id}
          camera={chosen.camera}
          area={part.area}
          isDrawing={isDrawing}
          onArea={setArea}
          onDraw={(draws) => setDrawing(draws ? chosen.camera.id : null)}
        />
      ) : null}
      <Twin label={words.more}>
        <div className="vb-evaluation__more">
          <EvaluationLevel part={part} chosen={chosen} change={change} />
          {chosen.whole === null ? (
            <EvaluationRings rings={part.rings} onChange={(rings) => change({ rings })} />
          ) : null}
          <EvaluationLeaveOut
            chosen={chosen}
            leftOut={part.leftOut}
            onChange={(leftOut) => change({ leftOut })}
          />
          <EvaluationBuurten chosen={chosen} onChange={(control) => change({ control })} />
          {matches === null ? null : (
            <EvaluationMatches
              matches={matches}
              onUse={(places) => change({ control: controlPart(controlOf(places)) })}
            />
          )}
        </div>
      </Twin>
    </section>
  );
}

type Change = (changed: Partial<DesignPart>) => void;

function Control({
  chosen,
  matches,
  change,
}: {
  readonly chosen: Chosen;
  readonly matches: readonly SuggestedPlace[] | null;
  readonly change: Change;
}) {
  const { municipality } = useSession();
  const { control } = chosen.design;
  const nameOf = (id: string): string => municipality.areas.find((area) => area.id === id)?.name ?? id;
  const { profile } = municipality;
  const rest = [
    ...new Set([profile.id, ...(chosen.surroundings === null ? [] : [chosen.surroundings.kern])]),
  ];
  const value = control.is === 'rest' ? `rest:${control.of}` : control.is;
  const known = rest.map((id) => ({ value: `rest:${id}`, label: words.rest(nameOf(id)) }));
  const options =
    known.some((option) => option.value === value) || control.is !== 'rest'
      ? known
      : [...known, { value, label: words.rest(nameOf(control.of)) }];
  const places = chosen.whole === null ? (matches?.length ?? 0) : 0;
  return (
    <Select
      label={words.control}
      groups={one([
        ...options,
        { value: 'areas', label: words.areas },
        ...(places > 0 || control.is === 'places'
          ? [
              {
                value: 'places',
                label: words.places(control.is === 'places' ? control.places.length : places),
              },
            ]
          : []),
      ])}
      value={value}
      onChoose={(text) => {
        if (text.startsWith('rest:')) change({ control: { is: 'rest', of: text.slice(5) } });
        else if (text === 'places')
          change({ control: controlPart(controlOf((matches ?? []).map(({ place }) => place))) });
        else if (chosen.whole !== null && (matches?.length ?? 0) > 0)
          change({ control: controlPart(controlOf((matches ?? []).map(({ place }) => place))) });
        else change({ control: { is: 'areas', ids: proposedBuurten(chosen, municipality.areas) } });
      }}
    />
  );
}

/** To begin with: the other buurten of the same wijk; of whole buurten those that count nowhere else, near or far. */
function proposedBuurten(
  { surroundings, whole }: Chosen,
  areas: readonly { readonly id: string; readonly level: string; readonly parent: string | null }[],
): string[] {
  const buurten = areas.filter(
    ({ id, level }) => level === 'buurt' && (whole === null || whole.free.includes(id)),
  );
  const near = buurten.filter(
    ({ id, parent }) => surroundings !== null && parent === surroundings.kern && id !== surroundings.buurt,
  );
  return (near.length > 0 ? near : buurten.slice(0, 1)).map(({ id }) => id);
}

function Years({
  chosen: { design, data },
  side,
  change,
}: {
  readonly chosen: Chosen;
  readonly side: 'before' | 'after';
  readonly change: Change;
}) {
  const { beforeYears: before, afterYears: after } = design.windows;
  const value = side === 'before' ? before : after;
  const room = design.start === null || data === null ? null : yearsAround(design.start, data)[side];
  const most = Math.max(value, room ?? 0, 1);
  return (
    <Select
      label={words[side]}
      groups={one(
        Array.from({ length: most }, (_, at) => ({ value: String(at + 1), label: words.years(at + 1) })),
      )}
      value={String(value)}
      onChoose={(text) => change({ windows: { before, after, [side]: Number(text) } })}
    />
  );
}

function one(options: readonly Option<string>[]) {
  return [{ name: null, options }];
}
