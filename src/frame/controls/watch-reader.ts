/**
 * Calls back when the reader touches anything in an element but one control, when the element leaves the screen, and when the
 * page is hidden. Ends when the signal is aborted.
 * @param isExcepted whether a node is the control that does not count, such as the button that pauses
 */
export function watchReader(
  element: HTMLElement,
  isExcepted: (node: EventTarget) => boolean,
  callback: () => void,
  signal: AbortSignal,
): void {
  const onEvent = (event: Event): void => {
    if (!event.composedPath().some(isExcepted)) callback();
  };
  // Screen readers activate a control without a pointer or a key.
  for (const type of ['pointerdown', 'keydown', 'click', 'input']) element.addEventListener(type, onEvent, { signal });
  document.addEventListener('visibilitychange', () => document.hidden && callback(), { signal });
  const observer = new IntersectionObserver((entries) => {
    if (!entries.at(-1)?.isIntersecting) callback();
  });
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
