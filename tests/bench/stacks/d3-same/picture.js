/** The drawing as a file: SVG with its styles in it, and PNG. */
const properties = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'paint-order',
  'vector-effect',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
];
const [above, below] = [32, 28];

/** The drawing with its title above and its source below. */
export function pictureSvg({ element, svg, view }) {
  const original = svg.node();
  const copy = original.cloneNode(true);
  const copies = copy.querySelectorAll('*');
  for (const [i, node] of original.querySelectorAll('*').entries()) {
    const style = getComputedStyle(node);
    for (const name of properties) copies[i].style.setProperty(name, style.getPropertyValue(name));
  }
  for (const part of copy.querySelectorAll('.mark, .rings')) part.remove();
  const { color, fontFamily } = getComputedStyle(original);
  const line = (text, y, size) => {
    const node = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    node.setAttribute('y', y);
    node.setAttribute('style', `fill: ${color}; font: ${size} ${fontFamily}`);
    node.textContent = text;
    copy.append(node);
  };
  line(view.title, -14, '600 16px');
  line(view.source.publisher, view.height + 18, '12px');
  copy.setAttribute('role', 'img');
  copy.setAttribute('aria-label', view.title);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', `0 ${-above} ${view.width} ${view.height + above + below}`);
  copy.setAttribute('height', view.height + above + below);
  copy.setAttribute('style', `background: ${getComputedStyle(element.querySelector('.panel')).backgroundColor}`);
  return new XMLSerializer().serializeToString(copy);
}

export async function png(context) {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(pictureSvg(context))}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width * 2, image.height * 2);
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/png' });
}
