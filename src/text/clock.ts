const clock = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
});

/** The time of day at an instant in milliseconds, on a Dutch wall: `14:05`. */
export function formatClock(instant: number): string {
  return clock.format(instant);
}

/** Milliseconds as minutes and seconds: `1:05`; from an hour on `61:05`, as a stopwatch of a meeting has it. */
export function formatSpent(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
