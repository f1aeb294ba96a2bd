/** Columns of whole numbers from the text that `data/pack.ts` makes of them; null is no data; `scale` makes decimals. */
export function unpack(text: string, scale = 1): (number | null)[][] {
  return text.split('|').map((column) => {
    let value = 0;
    return (column.match(/!|~...|}.{5}|../g) ?? []).map((token) => {
      if (token === '!') return null;
      return (value += read(token)) / scale;
    });
  });
}

/** Arcs of a TopoJSON, steps of [dx, dy], from the text that `data/pack.ts` makes of them. */
export function unpackArcs(text: string): number[][][] {
  return text.split('|').map((arc) => {
    const steps: number[][] = [];
    (arc.match(/~...|./g) ?? []).forEach((token, i) => (i % 2 ? steps[steps.length - 1]?.push(read(token)) : steps.push([read(token)])));
    return steps;
  });
}

/** A whole number from its digits of base 84, least significant bit the sign. */
function read(token: string): number {
  let zigzag = 0;
  for (const digit of token.replace(/[}~]/, '')) zigzag = zigzag * 84 + digit.charCodeAt(0) - 40;
  return (zigzag >>> 1) ^ -(zigzag & 1);
}
