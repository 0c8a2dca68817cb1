/** Path of the browser; null after a line that says what to install. */
export function findOrInstallChromium(): string | null;
