/** The frame of the screen on cameras, and the register. */
export const cameratoezicht = {
  title: 'Cameratoezicht',
  choose: 'Kies een onderdeel van cameratoezicht',
  parts: { register: 'Register', evaluatie: 'Evaluatie', verslag: 'Verslag' },
  intro: {
    register: 'Welke camera’s hangen er, waarom, en tot wanneer.',
    evaluatie: 'Werd het rustiger bij de camera, en verschoof de overlast naar elders?',
    verslag: 'De evaluatie op papier, met de afweging van artikel 151c Gemeentewet.',
  },
  empty: 'Er staan nog geen camera’s in het register.',
};
