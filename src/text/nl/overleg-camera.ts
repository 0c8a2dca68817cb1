/** What the page of a camera says that no screen says. */
export const overlegCamera = {
  not: 'Niet gezegd',
  /** What somebody may read into it all the same, behind `Niet gezegd`. */
  notSaid: {
    untold: 'dat de camera niets deed',
    open: 'dat er geen verschil is',
    cause: 'dat het door de camera komt',
    moved: 'dat niets zich verplaatste',
  },
  register: (plan: string) => `De termijn: het cameraregister en ${plan}.`,
  caption: (name: string) => `${name}: geteld voor en na de start`,
  columns: ['Waar', 'Ervoor', 'Erna'],
  here: 'Bij de camera',
  control: 'Waarmee is vergeleken',
  expected: 'Verwacht bij de camera',
};
