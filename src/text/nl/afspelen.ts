/** Playing the map through time. */
export const afspelen = {
  title: 'Afspelen',
  stop: 'Stop',
  step: 'Stap',
  steps: [
    { value: '1', label: 'per maand' },
    { value: '3', label: 'per kwartaal' },
  ] as const,
  speed: 'Snelheid',
  speeds: { langzaam: 'langzaam', gewoon: 'gewoon', snel: 'snel' },
  playing: 'Het speelt af. Stop met Escape.',
  stopped: (period: string) => `Gestopt bij ${period}.`,
  /** By so many months at once: 1, 3 or 12. */
  by: (months: number) => {
    if (months === 1) return { play: 'Speel af per maand', back: 'Vorige maand', on: 'Volgende maand' };
    if (months === 3)
      return { play: 'Speel af per kwartaal', back: 'Vorig kwartaal', on: 'Volgend kwartaal' };
    return { play: 'Speel af per jaar', back: 'Vorig jaar', on: 'Volgend jaar' };
  },
};
