import type { ChartElement } from '../../src/frame/chart-element.ts';
import { blend, contrast, type Rgb } from '../support/colour.ts';

const pixel = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })!;
const parsed = new Map<string, { rgb: Rgb; opacity: number }>();

/** Reads any computed colour, such as `color(srgb 0.1 0.2 0.3 / 0.5)`. */
function parse(colour: string): { rgb: Rgb; opacity: number } {
  let result = parsed.get(colour);
  if (!result) {
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = colour;
    pixel.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
    parsed.set(colour, (result = { rgb: [red, green, blue], opacity: alpha / 255 }));
  }
  return result;
}

/** Puts a computed colour over an opaque one. */
function paint(colour: string, below: Rgb, opacity = 1): Rgb {
  const { rgb, opacity: own } = parse(colour);
  return blend(rgb, own * opacity, below);
}

const parentOf = (node: Element): Element | null => node.parentElement ?? ((node.getRootNode() as ShadowRoot).host || null);

/** What is behind the text of an HTML element: the backgrounds of the element and of everything that it is in. */
export function backgroundOf(node: Element): Rgb {
  const chain: Element[] = [];
  for (let current: Element | null = node; current; current = parentOf(current)) chain.unshift(current);
  const isDark = getComputedStyle(document.documentElement).colorScheme === 'dark';
  return chain.reduce<Rgb>(
    (below, element) => paint(getComputedStyle(element).backgroundColor, below),
    isDark ? [18, 18, 18] : [255, 255, 255],
  );
}

/** How much of a shape or text is seen through the groups that it is in. */
function opacityOf(node: Element): number {
  let opacity = 1;
  for (let current: Element | null = node; current && current.localName !== 'svg'; current = current.parentElement)
    opacity *= Number(getComputedStyle(current).opacity);
  return opacity;
}

/** The colours of a fill over another colour. A pattern has several. */
function fills(shape: SVGElement, below: Rgb): Rgb[] {
  const { fill, fillOpacity } = getComputedStyle(shape);
  const opacity = Number(fillOpacity) * opacityOf(shape);
  const id = /^url\("?#(.*?)"?\)/.exec(fill)?.[1];
  if (!id) return fill === 'none' ? [below] : [paint(fill, below, opacity)];
  const root = shape.getRootNode() as ShadowRoot;
  // A pattern can have the content of another one.
  const source = root.getElementById(id)?.getAttribute('href') ?? `#${id}`;
  const [ground, ...lines] = [...root.querySelectorAll<SVGElement>(`pattern${source} > *`)].map((node) => {
    const style = getComputedStyle(node);
    return node.classList.contains('ground') ? paint(style.fill, below, opacity) : paint(style.stroke, below, opacity);
  });
  // The hatching of no data has no ground.
  return lines.length ? [ground!, ...lines] : [below, ground!];
}

type Shape = SVGGeometryElement & SVGElement;

/** The shapes of a drawing in the order in which they are painted, with their boxes. */
const shapesOf = (drawing: SVGElement): { shape: Shape; box: DOMRect }[] =>
  [...drawing.querySelectorAll<Shape>('path, rect, circle, line')]
    .filter((shape) => !shape.closest('defs'))
    .map((shape) => ({ shape, box: shape.getBoundingClientRect() }));

/** The colours at a point of the page, behind a node of a drawing. */
function colorsBehind(node: Element, shapes: ReturnType<typeof shapesOf>, x: number, y: number): Rgb[] {
  let colors = [backgroundOf(node.closest('svg')!)];
  for (const { shape, box } of shapes) {
    if (shape === node || x < box.left - 2 || x > box.right + 2 || y < box.top - 2 || y > box.bottom + 2) continue;
    if (!(shape.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
    const point = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM()!.inverse());
    if (shape.isPointInFill(point)) colors = colors.flatMap((below) => fills(shape, below));
    const { stroke, strokeOpacity } = getComputedStyle(shape);
    if (stroke !== 'none' && shape.isPointInStroke(point))
      colors = colors.map((below) => paint(stroke, below, Number(strokeOpacity) * opacityOf(shape)));
  }
  return colors;
}

interface Text {
  text: string;
  ratio: number;
  /** What WCAG asks for: less for large text. */
  needed: number;
}

/** Whether a text is seen: not clipped for screen readers, closed or hidden. */
const isSeen = (parent: Element, box: DOMRect): boolean =>
  box.width > 1 && box.height > 1 && parent.checkVisibility({ visibilityProperty: true }) && !parent.closest('.status, .spoken, legend');

/** The contrast of every text of an element with what is behind it, the lowest of several points of the text. */
export function textContrasts(element: ChartElement): Text[] {
  const root = element.renderRoot;
  const drawings = new Map([...root.querySelectorAll('svg')].map((drawing) => [drawing, shapesOf(drawing)]));
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as globalThis.Text;
    const parent = node.parentElement;
    if (!parent || !node.data.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    const style = getComputedStyle(parent);
    // WCAG exempts what cannot be used.
    if (!isSeen(parent, box) || parent.closest('[aria-disabled="true"], :disabled')) continue;
    const drawing = parent.closest('svg');
    let ratio: number;
    if (!drawing) {
      const behind = backgroundOf(parent);
      ratio = contrast(paint(style.color, behind, Number(style.opacity)), behind);
    } else {
      // A halo is behind the text, whatever is behind the halo.
      const hasHalo = style.stroke !== 'none' && style.paintOrder.startsWith('stroke') && parseFloat(style.strokeWidth) >= 3;
      const behind = hasHalo
        ? [paint(style.stroke, backgroundOf(drawing))]
        : [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((across) =>
            [0.3, 0.5, 0.7].flatMap((down) =>
              colorsBehind(parent, drawings.get(drawing)!, box.left + across * box.width, box.top + down * box.height),
            ),
          );
      const opacity = Number(style.fillOpacity) * opacityOf(parent);
      ratio = Math.min(...behind.map((below) => contrast(paint(style.fill, below, opacity), below)));
    }
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    texts.push({ text: node.data.trim().slice(0, 40), ratio, needed: isLarge ? 3 : 4.5 });
  }
  return texts;
}

/** The colours of a shape's fill over the surface. */
export const fillsOf = (shape: SVGElement): Rgb[] => fills(shape, backgroundOf(shape.closest('svg')!));

/** The colour of a shape's line, or of another line at a node, over the surface. */
export function lineOf(node: Element, colour = getComputedStyle(node).stroke): Rgb {
  const { strokeOpacity } = getComputedStyle(node);
  return paint(colour, backgroundOf(node.closest('svg') ?? node.parentElement!), Number(strokeOpacity) * opacityOf(node));
}

/**
 * The contrast that sets a shape apart: that of its fill with the surface, else that of its line with the surface and with the fill.
 * A shape beside another one has a line or a gap in the colour of the surface between them.
 */
export function shapeContrast(shape: Shape): number {
  const surface = backgroundOf(shape.closest('svg')!);
  const fillColors = fillsOf(shape);
  const ofFill = Math.max(...fillColors.map((colour) => contrast(colour, surface)));
  const { stroke, strokeWidth, fill } = getComputedStyle(shape);
  if (stroke === 'none' || parseFloat(strokeWidth) < 0.5) return ofFill;
  const line = lineOf(shape);
  const ofLine = contrast(line, surface);
  return Math.max(ofFill, fill === 'none' ? ofLine : Math.min(ofLine, contrast(line, fillColors[0]!)));
}
