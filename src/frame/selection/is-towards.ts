/** A position in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** A longer step, in CSS pixels, leads elsewhere. */
const longestStep = 40;

/** Whether the straight line from one point through another one goes on to a box, and the second point is nearer to it. */
export function isTowards(box: DOMRectReadOnly, from: Point, through: Point): boolean {
  const [dx, dy] = [through.x - from.x, through.y - from.y];
  if (Math.hypot(dx, dy) > longestStep) return false;
  const [alongX, alongY] = [crossing(box.left, box.right, through.x, dx), crossing(box.top, box.bottom, through.y, dy)];
  const enters = Math.max(alongX.enters, alongY.enters);
  return enters >= 0 && enters <= Math.min(alongX.leaves, alongY.leaves);
}

/** Where a line enters and leaves the space between two edges, in multiples of its step. Before the point they are negative. */
function crossing(low: number, high: number, at: number, step: number): { enters: number; leaves: number } {
  if (step === 0) return at >= low && at <= high ? { enters: -Infinity, leaves: Infinity } : { enters: Infinity, leaves: -Infinity };
  const [a, b] = [(low - at) / step, (high - at) / step];
  return { enters: Math.min(a, b), leaves: Math.max(a, b) };
}
