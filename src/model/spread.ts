/**
 * Moves the boxes of a column apart, so that they do not overlap and stay within the column, in the same order.
 * @param boxes the preferred middle and the height of each box, from the top
 * @param top the upper edge of the column
 * @param bottom the lower edge of the column
 * @returns the middle of each box
 */
export function spread(boxes: readonly { middle: number; height: number }[], top: number, bottom: number): number[] {
  const middles: number[] = [];
  let edge = top;
  for (const { middle, height } of boxes) {
    const lowered = Math.max(middle, edge + height / 2);
    middles.push(lowered);
    edge = lowered + height / 2;
  }
  edge = bottom;
  for (let i = boxes.length - 1; i >= 0; i--) {
    const half = (boxes[i]?.height ?? 0) / 2;
    middles[i] = Math.min(middles[i] ?? 0, edge - half);
    edge = (middles[i] ?? 0) - half;
  }
  return middles;
}
