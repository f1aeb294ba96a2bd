import { html, render } from 'lit';
import type { View } from '../../model/view.ts';
import {
  interactiveAttributes,
  nestedAttributes,
  shapeProperties,
  spaceForDrawing,
  svgFile,
  textProperties,
  type Size,
} from './svg-file.ts';
import type { Tool } from './tool.ts';

/** What a picture depends on. */
type Depicted = Pick<Tool, 'host' | 'view' | 'title' | 'lang'> & { choices: Pick<Tool['choices'], 'colours' | 'size'> };

/** A picture for a feed or a slide. */
const card: Size = { width: 1200, height: 675 };
/** A drawing that would be smaller than this in it, such as a long ranking, has a higher picture. */
const leastScale = 0.6;

/** The widths that a drawing is laid out for in a picture of a fixed size, from the most detail to the largest letters. */
const layoutWidths = [1168, 1000, 860, 740, 640, 560, 480, 400];

/**
 * The size of a picture that is 1200 pixels wide, and the width that its drawing is laid out for: the widest layout that fits without
 * being made smaller; if none does, the one that is made smaller least.
 */
export function cardOf({ host, title, lang, view }: Depicted): { size: Size; layoutWidth: number } {
  const space = spaceForDrawing({ view, title, lang }, card);
  const heightOf = (width: number): number => host.drawingOf(width).view.height;
  const scaleOf = (width: number): number => space.height / heightOf(width);
  const layoutWidth = layoutWidths.find((width) => scaleOf(width) >= 1) ?? layoutWidths.reduce((a, b) => (scaleOf(b) > scaleOf(a) ? b : a));
  if (scaleOf(layoutWidth) >= leastScale) return { size: card, layoutWidth };
  const [widest = card.width] = layoutWidths;
  return { size: { width: card.width, height: Math.ceil(card.height - space.height + heightOf(widest)) }, layoutWidth: widest };
}

/** The chart as an SVG file, in the colours and the size that the reader has chosen. */
export function pictureSvg(tool: Depicted): string {
  const { host, title, lang, choices } = tool;
  const fixed = choices.size === '1200' ? cardOf(tool) : undefined;
  const { view, drawing } = host.drawingOf(fixed?.layoutWidth ?? tool.view.width);
  // The drawing is rendered once more beside the one on screen, so that it has the styles of the chart in another colour scheme.
  const stage = document.createElement('div');
  stage.className = 'plot stage';
  if (choices.colours === 'light') stage.style.colorScheme = 'light';
  host.renderRoot.querySelector('figure')?.append(stage);
  render(html`<svg>${drawing}</svg>`, stage);
  const { color: ink, backgroundColor: surface, fontFamily: font } = getComputedStyle(stage);
  const svg = stage.querySelector('svg');
  const xml = svg ? standaloneDrawing(svg, view) : '';
  stage.remove();
  return svgFile({ view, title, lang, font, ink, surface, drawing: xml, fixedSize: fixed?.size });
}

/** A drawing as XML. Styles become presentation attributes, so that it looks the same in every viewer. */
function standaloneDrawing(drawing: SVGSVGElement, view: View): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = drawing.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((node, i) => {
    const original = originals[i];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const name of interactiveAttributes) node.removeAttribute(name);
    if (original.matches('.hit')) node.remove();
    else if (!original.matches('g, defs, pattern'))
      for (const name of original.matches('text, tspan') ? textProperties : shapeProperties) {
        const value = style.getPropertyValue(name);
        if (value && !['normal', 'none'].includes(value)) node.setAttribute(name, value);
        else if (name === 'fill') node.setAttribute(name, 'none');
      }
  });
  removeComments(copy);
  for (const [name, value] of Object.entries(nestedAttributes(view))) copy.setAttribute(name, value);
  return new XMLSerializer().serializeToString(copy);
}

/** Lit marks its parts with comments. */
function removeComments(root: Node): void {
  const comments = document.createNodeIterator(root, NodeFilter.SHOW_COMMENT);
  for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) (comment as Comment).remove();
}

/**
 * The chart as PNG: at twice the size on screen, or 1200 pixels wide.
 * @throws {Error} if the browser cannot draw it
 */
export async function png(tool: Tool): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(pictureSvg(tool))}`;
  await image.decode();
  const scale = tool.choices.size === '1200' ? 1 : 2;
  const canvas = document.createElement('canvas');
  canvas.width = image.width * scale;
  canvas.height = image.height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture cannot be drawn.'))), 'image/png'),
  );
}
