let known: boolean | null = null;

/** Whether this browser can draw the map. Without WebGL2 MapLibre throws, so it is asked first, once. */
export function hasWebGl2(): boolean {
  known ??= tryWebGl2();
  return known;
}

function tryWebGl2(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
