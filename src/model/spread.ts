/**
 * Middles of boxes in a column, moved apart as little as keeps them in order, off one another and within the column.
 * @param boxes where each would stand, from the top, and how tall it is
 */
export function spread(boxes: readonly { middle: number; height: number }[], top: number, bottom: number): number[] {
  const middles: number[] = [];
  let edge = top;
  for (const { middle, height } of boxes) {
    middles.push(Math.max(middle, edge + height / 2));
    edge = (middles.at(-1) ?? 0) + height / 2;
  }
  edge = bottom;
  for (let i = boxes.length - 1; i >= 0; i--) {
    const half = (boxes[i]?.height ?? 0) / 2;
    middles[i] = Math.min(middles[i] ?? 0, edge - half);
    edge = (middles[i] ?? 0) - half;
  }
  return middles;
}
