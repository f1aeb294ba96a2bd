/** Adds a canvas with an accessible name, as wide as the column. */
export function canvas(element, height, label) {
  const canvas = document.createElement('canvas');
  canvas.width = 700;
  canvas.height = height;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', label);
  element.append(canvas);
  return canvas;
}
