import type { AreaId } from '../domain/area/area.ts';
import type { Municipality } from '../policy/municipality.ts';
import type { ControlPart, View } from './view.ts';

/**
 * The parts of a View, by their names in the URL, that are well written but name something these data do not hold:
 * another gemeente, an indicator that went, an area that is not there. The screens show their default in its place.
 */
export function unknownParts(view: View, municipality: Municipality): readonly string[] {
  const { profile, indicators, kinds, areas, priorities, actionPoints, cameras } = municipality;
  const { map, trends, plan, dossier } = view;
  const { outcome, control } = view.cameras.design;
  const isSubject =
    trends.subject === '' ||
    indicators.some(({ id }) => id === trends.subject) ||
    kinds.some(({ id }) => id === trends.subject);
  // An area that is known by its name only comes with a file, and goes with it.
  const isArea =
    map.selected === null || map.selected.startsWith('naam:') || areas.some(({ id }) => id === map.selected);
  const known = {
    gemeente: view.municipality === null || view.municipality === profile.id,
    wat: map.indicators.every((id) => profile.mapIndicators.includes(id)),
    gebied: isArea,
    onderwerp: isSubject,
    prioriteit: plan.priority === '' || priorities.some(({ id }) => id === plan.priority),
    eigenaar: plan.owner === '' || actionPoints.some(({ owners }) => owners.includes(plan.owner)),
    camera: view.cameras.camera === '' || cameras.some(({ id }) => id === view.cameras.camera),
    uitkomst: outcome === '' || indicators.some(({ id }) => id === outcome),
    controle: areasOf(control).every((id) => areas.some((area) => area.id === id)),
    indicator: dossier.indicator === '' || indicators.some(({ id }) => id === dossier.indicator),
  };
  return Object.entries(known).flatMap(([name, isKnown]) => (isKnown ? [] : [name]));
}

/** The areas that a control names. */
function areasOf(control: ControlPart | null): readonly AreaId[] {
  if (control === null || control.is === 'places') return [];
  return control.is === 'areas' ? control.ids : [control.of];
}
