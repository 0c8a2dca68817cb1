import { formatMonth, parseMonth } from '../../domain/time/month.ts';
import type { EntryOf } from '../../policy/dossier/entry.ts';
import type { DesignPart } from '../../view/parts.ts';

export type SavedDesign = EntryOf<'evaluation'>['design'];

/** The choices of a View as they stand in the dossier. */
export function savedDesign({
  level,
  area,
  rings,
  outcome,
  control,
  windows,
  leftOut,
}: DesignPart): SavedDesign {
  return {
    ...(level === 'vak' ? {} : { level }),
    radius: area?.is === 'radius' ? area.radius : null,
    ...(area?.is === 'outline' ? { outline: area.corners.map(([x, y]): [number, number] => [x, y]) } : {}),
    rings: rings.map(({ inner, outer }) => ({ inner, outer })),
    outcome,
    control: savedControl(control),
    windows: windows === null ? null : { before: windows.before, after: windows.after },
    leftOut: leftOut.map(formatMonth),
  };
}

function savedControl(control: DesignPart['control']): SavedDesign['control'] {
  switch (control?.is) {
    case undefined:
      return null;
    case 'rest':
      return { is: 'rest', of: control.of };
    case 'areas':
      return { is: 'areas', ids: [...control.ids] };
    case 'places':
      return { is: 'places', places: control.places.map(({ x, y, radius }) => ({ x, y, radius })) };
  }
}

/** The choices of a View again. */
export function partOfSaved({ level = 'vak', radius, outline, ...rest }: SavedDesign): DesignPart {
  const circle = radius === null ? null : ({ is: 'radius', radius } as const);
  return {
    ...rest,
    level,
    area: outline === undefined ? circle : { is: 'outline', corners: outline },
    leftOut: rest.leftOut.flatMap((month) => parseMonth(month) ?? []),
  };
}
