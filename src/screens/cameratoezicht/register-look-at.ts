/** Gives an element the focus with its beginning in view: by itself a browser shows the middle of a tall one. */
export function lookAt(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'start' });
}
