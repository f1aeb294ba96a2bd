/** A picture as it is kept and compared: pixels in steps of 17, which no eye tells apart and which take a quarter of the bytes. */
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

interface Picture {
  /** Red, green, blue and opacity of every pixel. */
  data: Buffer;
  width: number;
  height: number;
}

/** @param file PNG or WebP */
export async function read(file: Buffer): Promise<Picture> {
  const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data: data.map((value) => Math.round(value / 17) * 17) as Buffer, width: info.width, height: info.height };
}

const open = ({ data, width, height }: Picture) => sharp(data, { raw: { width, height, channels: 4 } });

/** WebP without loss. */
export const pack = (picture: Picture): Promise<Buffer> => open(picture).removeAlpha().webp({ lossless: true, effort: 6 }).toBuffer();

/** What one picture of two does not reach is in a colour that none has. */
const fill = '#ff00fe';

/** Both on a ground of the same size. */
async function fitted(pictures: readonly Picture[]): Promise<Picture[]> {
  const width = Math.max(...pictures.map((picture) => picture.width));
  const height = Math.max(...pictures.map((picture) => picture.height));
  return Promise.all(
    pictures.map(async (picture) => ({
      width,
      height,
      data: await open(picture)
        .extend({ right: width - picture.width, bottom: height - picture.height, background: fill })
        .raw()
        .toBuffer(),
    })),
  );
}

/**
 * How many pixels differ, and a PNG of both with the difference between them. Pixels at the edge of a letter or a line,
 * which a browser may round one way or the other, do not count.
 */
export async function compare(reviewed: Picture, now: Picture): Promise<{ pixels: number; sheet: () => Promise<Buffer> }> {
  const [before, after] = (await fitted([reviewed, now])) as [Picture, Picture];
  const { width, height } = before;
  const difference = { data: Buffer.alloc(width * height * 4), width, height };
  const pixels = pixelmatch(before.data, after.data, difference.data, width, height, { threshold: 0.05 });
  const sheet = async (): Promise<Buffer> => {
    const parts = await Promise.all([before, after, difference].map((picture) => open(picture).png().toBuffer()));
    return sharp({ create: { width: 3 * width + 32, height, channels: 3, background: '#888' } })
      .composite(parts.map((input, i) => ({ input, left: i * (width + 16), top: 0 })))
      .png()
      .toBuffer();
  };
  return { pixels, sheet };
}
