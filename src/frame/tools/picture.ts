import type { View } from '../../model/view.ts';
import { fileOf, nested, shape, type } from './file.ts';

/**
 * The drawing on screen as an SVG file. Styles become attributes, so that it looks the same in any viewer.
 * @param host the element that the colours and the font are taken from
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

  removeComments(copy);
  for (const [name, value] of Object.entries(nested(view))) copy.setAttribute(name, value);
  return fileOf(view, title, own.fontFamily, own.color, surface, new XMLSerializer().serializeToString(copy));
}

/** Lit marks its parts with comments. */
function removeComments(root: Node): void {
  const comments = document.createNodeIterator(root, NodeFilter.SHOW_COMMENT);
  for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) (comment as Comment).remove();
}

/** The picture as PNG, at twice its size in pixels. */
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
