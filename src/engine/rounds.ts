/** Draws per round of a test of near repeats: 999 together, so that whoever asks can tell how far it is after each. */
export const roundsOfDraws: readonly number[] = [100, 100, 100, 100, 100, 100, 100, 100, 100, 99];
