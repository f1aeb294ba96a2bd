import { render, svg, type SVGTemplateResult } from 'lit';
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
export function standaloneSvg(drawing: SVGSVGElement, view: View, title: string, host: Element): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = drawing.querySelectorAll('*');
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

  let y = margin;
  const lines = (text: string, size: number, weight: number): SVGTemplateResult[] =>
    wrap(text, view.width, size).map(
      (line) => svg`<text x=${margin} y=${(y += size * 1.35)} font-size=${size} font-weight=${weight}>${line}</text>`,
    );
  const above = [lines(title, 14, 600), lines(view.takeaway, 20, 650)];
  const top = (y += margin);
  y += view.height;
  const below = [...view.notes, view.source.text].map((text) => lines(text, 12, 400));
  const [width, height] = [view.width + 2 * margin, Math.ceil(y + margin)];
  const file = new DocumentFragment();
  render(
    svg`<svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} font-family=${own.fontFamily} fill=${own.color}>
      <title>${title}</title>
      <desc>${view.takeaway} ${view.summary}. ${view.source.text}</desc>
      <rect width="100%" height="100%" fill=${background} />
      ${above}
      <g transform="translate(${margin} ${top})"></g>
      ${below}
    </svg>`,
    file,
  );
  file.querySelector('g')?.append(...copy.childNodes);
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
