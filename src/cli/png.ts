/**
 * A picture with two pixels to one of the drawing's, in the fonts of this machine.
 * @throws {Error} where the library that draws it is not installed, or no font has the characters of a Japanese picture
 */
export async function png(svg: string): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js').catch(() => {
    throw new Error('png needs @resvg/resvg-js: npx -p trade-widgets -p @resvg/resvg-js trade-widgets …, or npm install @resvg/resvg-js.');
  });
  const draw = (text: string): InstanceType<typeof Resvg> =>
    new Resvg(text, { fitTo: { mode: 'zoom', value: 2 }, font: { loadSystemFonts: true, defaultFontFamily: 'Arial' } });
  /** What has no glyph is drawn as one and the same box, or not at all. */
  const drawn = (character: string): string =>
    draw(`<svg xmlns="http://www.w3.org/2000/svg" width="30" height="30"><text y="24" font-size="24">${character}</text></svg>`)
      .render()
      .pixels.toString('base64');
  const [first, second] = svg.match(/[\u4e00-\u9fff]/g)?.filter((one, i, all) => all.indexOf(one) === i) ?? [];
  if (first && second && drawn(first) === drawn(second))
    throw new Error('no font with Japanese characters is installed, such as Noto Sans CJK JP: the picture would be of empty boxes.');
  return draw(svg).render().asPng();
}
