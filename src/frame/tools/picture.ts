import type { View } from '../../model/view.ts';
import { wrap } from '../../model/wrap.ts';

const shape = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'vector-effect', 'paint-order'];
const type = [...shape, 'font-size', 'font-weight', 'letter-spacing'];
const margin = 16;

/**
 * The drawing on screen as a file of its own: styles resolved to attributes, with title, description, the sentence above
 * and the source below, so that it looks the same in any viewer.
 * @param host whose colours and font it takes
 */
export function standaloneSvg(svg: SVGSVGElement, view: View, title: string, host: Element): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((node, i) => {
    const original = originals[i];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const name of ['class', 'tabindex']) node.removeAttribute(name);
    if (original.matches('.hit')) node.remove();
    else if (!original.matches('g, defs, pattern'))
      for (const name of original.matches('text, tspan') ? type : shape) {
        const value = style.getPropertyValue(name);
        if (value && !['normal', 'none'].includes(value)) node.setAttribute(name, value);
        else if (name === 'fill') node.setAttribute(name, 'none');
      }
  });
  const own = getComputedStyle(host);
  const surface = document.createElement('i');
  surface.style.color = 'var(--_surface)';
  host.shadowRoot?.append(surface);
  const background = getComputedStyle(surface).color;
  surface.remove();

  const make = (name: string, attributes: Record<string, string | number>, text = ''): SVGElement => {
    const node = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const key in attributes) node.setAttribute(key, String(attributes[key]));
    node.textContent = text;
    return node;
  };
  const { width } = view;
  const file = make('svg', { 'font-family': own.fontFamily, fill: own.color });
  const paper = make('rect', { width: '100%', height: '100%', fill: background });
  file.append(make('title', {}, title), make('desc', {}, `${view.takeaway} ${view.summary}. ${view.source.text}`), paper);
  let y = margin;
  const write = (text: string, size: number, weight: number): void => {
    for (const line of wrap(text, width, size))
      file.append(make('text', { x: margin, y: (y += size * 1.35), 'font-size': size, 'font-weight': weight }, line));
  };
  write(title, 14, 600);
  write(view.takeaway, 20, 650);
  const drawing = make('g', { transform: `translate(${margin} ${(y += margin)})` });
  drawing.append(...copy.childNodes);
  file.append(drawing);
  y += view.height;
  for (const note of view.notes) write(note, 12, 400);
  write(view.source.text, 12, 400);
  const [w, h] = [width + 2 * margin, Math.ceil(y + margin)];
  for (const [name, value] of Object.entries({ viewBox: `0 0 ${w} ${h}`, width: w, height: h })) file.setAttribute(name, String(value));
  return new XMLSerializer().serializeToString(file).replace(/<!--.*?-->/g, '');
}

/** The same picture, two pixels for one. */
export async function png(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no picture'))), 'image/png'));
}
