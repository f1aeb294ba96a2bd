/** Reads, writes and compares screenshots. Colors are rounded to steps of 17, which is not visible and saves three quarters of the bytes. */
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

interface Picture {
  /** RGBA, a byte for each channel. */
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

/** Encodes a picture as lossless WebP. */
export const pack = (picture: Picture): Promise<Buffer> => open(picture).removeAlpha().webp({ lossless: true, effort: 6 }).toBuffer();

/** A color that no chart has, for the area that only one of two pictures covers. */
const fill = '#ff00fe';

/** Extends pictures to the same size. */
async function extendToSameSize(pictures: readonly Picture[]): Promise<Picture[]> {
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
 * Counts the pixels that differ, without the antialiased pixels at the edge of letters and lines, which a browser may round either way.
 * `sheet` draws both pictures and their difference side by side, as a PNG.
 */
export async function compare(reviewed: Picture, current: Picture): Promise<{ pixels: number; sheet: () => Promise<Buffer> }> {
  const [before, after] = (await extendToSameSize([reviewed, current])) as [Picture, Picture];
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
