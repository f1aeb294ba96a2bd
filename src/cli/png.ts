/**
 * An SVG picture as PNG, at twice its size in pixels, with the fonts of the system.
 * @throws {Error} if @resvg/resvg-js is not installed, or no font has the Japanese characters of the picture
 */
export async function png(svg: string): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js').catch(() => {
    throw new Error('png needs @resvg/resvg-js: npx -p trade-widgets -p @resvg/resvg-js trade-widgets …, or npm install @resvg/resvg-js.');
  });
  const draw = (text: string): InstanceType<typeof Resvg> =>
    new Resvg(text, { fitTo: { mode: 'zoom', value: 2 }, font: { loadSystemFonts: true, defaultFontFamily: 'Arial' } });
  // A character without a glyph is drawn as a box or not at all, so two such characters give the same pixels.
  const pixelsOf = (character: string): string =>
    draw(`<svg xmlns="http://www.w3.org/2000/svg" width="30" height="30"><text y="24" font-size="24">${character}</text></svg>`)
      .render()
      .pixels.toString('base64');
  const [first, second] = svg.match(/[\u4e00-\u9fff]/g)?.filter((character, i, all) => all.indexOf(character) === i) ?? [];
  if (first && second && pixelsOf(first) === pixelsOf(second))
    throw new Error('no font with Japanese characters is installed, such as Noto Sans CJK JP; the picture would show empty boxes.');
  return draw(svg).render().asPng();
}
