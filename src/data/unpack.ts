/** Columns of whole numbers from the text that `data/pack.ts` makes of them; null is no data. */
export function unpack(text: string): (number | null)[][] {
  return text.split('|').map((column) => {
    let value = 0;
    return (column.match(/!|~...|}....|../g) ?? []).map((token) => {
      if (token === '!') return null;
      let zigzag = 0;
      for (const digit of token.replace(/[}~]/, '')) zigzag = zigzag * 84 + digit.charCodeAt(0) - 40;
      return (value += (zigzag >>> 1) ^ -(zigzag & 1));
    });
  });
}
