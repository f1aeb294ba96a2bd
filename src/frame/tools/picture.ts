import type { View } from '../../model/view.ts';
import { fileOf, shape, type } from './file.ts';

/**
 * The drawing on screen as a file of its own: styles resolved to attributes, so that it looks the same in any viewer.
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
  const probe = document.createElement('i');
  probe.style.color = 'var(--_surface)';
  host.shadowRoot?.append(probe);
  const surface = getComputedStyle(probe).color;
  probe.remove();

  // Without the comments by which Lit finds its parts, and without the `svg` around it.
  const inside = new XMLSerializer().serializeToString(copy).replace(/<!--.*?-->|^<svg.*?>|<\/svg>$/gs, '');
  return fileOf(view, title, own.fontFamily, own.color, surface, inside);
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
