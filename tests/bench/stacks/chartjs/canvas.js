/** A canvas of the column's width, named for who cannot see it. */
export function canvas(element, height, label) {
  const own = document.createElement('canvas');
  own.width = 700;
  own.height = height;
  own.setAttribute('role', 'img');
  own.setAttribute('aria-label', label);
  element.append(own);
  return own;
}
