import type { View } from '../../model/view.ts';
import { nestedAttributes, shapeProperties, svgFile, textProperties } from './svg-file.ts';

/**
 * The drawing on screen as an SVG file. Styles become presentation attributes, so that it looks the same in every viewer.
 * @param host the chart, which has the colours and the font
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
      for (const name of original.matches('text, tspan') ? textProperties : shapeProperties) {
        const value = style.getPropertyValue(name);
        if (value && !['normal', 'none'].includes(value)) node.setAttribute(name, value);
        else if (name === 'fill') node.setAttribute(name, 'none');
      }
  });
  const hostStyle = getComputedStyle(host);
  // A custom property resolves to a colour only as the value of a colour property.
  const probe = document.createElement('i');
  probe.style.color = 'var(--_surface)';
  host.shadowRoot?.append(probe);
  const surface = getComputedStyle(probe).color;
  probe.remove();

  removeComments(copy);
  for (const [name, value] of Object.entries(nestedAttributes(view))) copy.setAttribute(name, value);
  return svgFile(view, title, hostStyle.fontFamily, hostStyle.color, surface, new XMLSerializer().serializeToString(copy));
}

/** Lit marks its parts with comments. */
function removeComments(root: Node): void {
  const comments = document.createNodeIterator(root, NodeFilter.SHOW_COMMENT);
  for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) (comment as Comment).remove();
}

/**
 * An SVG picture as PNG, at twice its size in pixels.
 * @throws {Error} if the browser cannot draw it
 */
export async function png(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture cannot be drawn.'))), 'image/png'),
  );
}
