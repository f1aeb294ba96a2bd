import type { ChartElement } from '../../src/frame/chart-element.ts';
import { all, textBox } from './page.ts';

/** The smallest target of WCAG 2.2, criterion 2.5.8, in CSS pixels. */
const minSize = 24;
/** Leaves room for rounding errors. */
const roundedMinSize = minSize - 0.05;

/** Something that a pointer can press. */
interface Target {
  name: string;
  box: DOMRect;
  isLarge: boolean;
}

/** Whether a square of the smallest size fits into the shapes of a mark. */
function holdsSquare(mark: Element, box: DOMRect): boolean {
  if (box.width < roundedMinSize || box.height < roundedMinSize) return false;
  const shapes = [...mark.querySelectorAll<SVGGeometryElement>('.hit')];
  const hits = shapes.map((hit) => ({ hit, toUser: hit.getScreenCTM()!.inverse() }));
  const isInside = (x: number, y: number): boolean =>
    hits.some(({ hit, toUser }) => hit.isPointInFill(new DOMPoint(x, y).matrixTransform(toUser)));
  // Just inside the edges, since points on an edge can be outside by a rounding error.
  const steps = [0.1, 6, 12, 18, minSize - 0.1];
  const isFree = (left: number, top: number): boolean => steps.every((dx) => steps.every((dy) => isInside(left + dx, top + dy)));
  if (shapes.map(textBox).some(({ left, top }) => isFree(left, top))) return true;
  for (let left = box.left; left <= box.right - roundedMinSize; left += 1.5)
    for (let top = box.top; top <= box.bottom - roundedMinSize; top += 1.5) if (isFree(left, top)) return true;
  return false;
}

/** Controls, but for links in a line of text, which criterion 2.5.8 exempts. */
const controls = 'button, input, select, textarea, a[href]:not(.source a), summary';

/** The controls of a chart. */
export const controlsOf = (element: ChartElement): Target[] =>
  all<HTMLElement>(element, controls)
    .filter((node) => node.checkVisibility({ visibilityProperty: true }))
    .map((node) => {
      const box = node.getBoundingClientRect();
      const name = `${node.localName} ${node.getAttribute('aria-label') ?? node.getAttribute('value') ?? node.textContent.trim()}`;
      return { name, box, isLarge: box.width >= roundedMinSize && box.height >= roundedMinSize };
    });

/** The marks of a chart, all of which a pointer can press. */
export const marksOf = (element: ChartElement): Target[] =>
  all<SVGGraphicsElement>(element, '[data-mark]').map((node) => {
    const box = textBox(node);
    return { name: node.dataset.mark!, box, isLarge: holdsSquare(node, box) };
  });

/**
 * The targets that are too small and have no spacing, as criterion 2.5.8 defines it: a circle of 24 px around the centre of a small target
 * meets no other target and no circle of another small target.
 */
export function tooSmall(targets: readonly Target[]): Target[] {
  const center = ({ box }: Target): [number, number] => [box.left + box.width / 2, box.top + box.height / 2];
  return targets.filter((target) => {
    if (target.isLarge) return false;
    const [x, y] = center(target);
    return targets.some((other) => {
      if (other === target) return false;
      const { left, right, top, bottom } = other.box;
      const toBox = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
      const [otherX, otherY] = center(other);
      return toBox < minSize / 2 || (!other.isLarge && Math.hypot(otherX - x, otherY - y) < minSize);
    });
  });
}
