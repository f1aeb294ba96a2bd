import type { Point } from './planar.ts';

/** The column and row of each US state, counted from 1: us_state_grid3 of geofacet. */
const usGrid = `ME 11 1, AK 1 1, NH 11 2, VT 10 2, WI 6 2, ID 2 3, IL 6 3, MA 10 3, MI 7 3, MN 5 3, MT 3 3, NY 9 3, ND 4 3, WA 1 3,
CT 10 4, IN 6 4, IA 5 4, NV 2 4, NJ 9 4, OH 7 4, OR 1 4, PA 8 4, RI 11 4, SD 4 4, WY 3 4, CA 1 5, CO 3 5, DE 10 5, KY 6 5,
MD 9 5, MO 5 5, NE 4 5, UT 2 5, VA 8 5, WV 7 5, AZ 2 6, AR 5 6, KS 4 6, NM 3 6, NC 7 6, SC 8 6, TN 6 6, DC 9 6, AL 7 7,
GA 8 7, LA 5 7, MS 6 7, OK 4 7, FL 9 8, HI 1 8, TX 4 8`;

/**
 * The JIS codes of the prefectures in their grid cells; dots are empty cells. Eight columns are as many as a name has room for in a
 * column of 280 pixels, so Kyushu is below western Honshu, and Shikoku below Kinki.
 */
const japanGrid = `.. .. .. .. .. .. .. 01
.. .. .. .. .. .. 02 ..
.. .. .. .. .. .. 05 03
.. .. .. .. .. .. 06 04
.. .. .. 17 16 15 07 ..
.. .. .. 18 20 10 09 08
32 31 26 21 19 11 13 12
34 33 28 25 23 22 14 ..
35 .. .. 27 29 24 .. ..
40 44 .. .. 30 .. .. ..
41 43 .. .. .. .. .. ..
42 45 .. 38 37 .. .. ..
.. 46 .. 39 36 .. .. ..
47 .. .. .. .. .. .. ..`;

/** The tile [column, row] of each US state, by USPS code. */
export const usTiles = new Map<string, Point>(
  usGrid.split(/,\s+/).map((entry) => {
    const [id = '', column, row] = entry.split(' ');
    return [id, [Number(column), Number(row)]];
  }),
);

/** The tile [column, row] of each prefecture, by ISO 3166-2 code. */
export const japanTiles = new Map<string, Point>(
  japanGrid
    .split('\n')
    .flatMap((line, row) => line.split(' ').map((code, column): [string, Point] => [`JP-${code}`, [column + 1, row + 1]]))
    .filter(([id]) => id !== 'JP-..'),
);
