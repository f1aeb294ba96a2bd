import { namesIn, rowsOf, yearsIn } from './csv.ts';
import type { ExpectedCell, ExpectedChart, ExpectedMark, Names } from './expected.ts';
import { amount, count, percent, stated, type Figure } from './figure.ts';

export const classifications = {
  sitc: { table: 'us-japan-sitc', code: 'sitc_section', names: namesIn('sitc-sections', 'sitc_section') },
  naics: { table: 'us-japan-naics', code: 'naics3', names: namesIn('naics-industries', 'naics3') },
} as const;
export type Classification = keyof typeof classifications;
const columns = { exports: 'exports_to_japan_usd', imports: 'imports_from_japan_usd' } as const;
export type Direction = keyof typeof columns;
export const flows = { both: ['exports', 'imports'], exports: ['exports'], imports: ['imports'] } as const;
export type Flow = keyof typeof flows;

/** How well recovered figures are known: whole dollars to within a tenth of a cent, of ratios with 15 digits. */
const precision = [stated('number', '0.1'), count(15), stated('amount', '$1', '1ドル')];

/** A part of a flow: null is not published. */
interface Part {
  musd: number | null;
  percent: number | null;
}

/** A section or industry with its part of each direction that is shown. */
interface Category {
  code: string;
  name: Names;
  parts: Partial<Record<Direction, Part>>;
}

interface Composition {
  totalMusd: Partial<Record<Direction, number>>;
  categories: Category[];
}

export function compositionOf(by: Classification, year: number, directions: readonly Direction[]): Composition {
  const { table, code, names } = classifications[by];
  const rows = rowsOf(table).filter((row) => row.year === String(year) && row[code] !== 'TOTAL');
  // A category without a row in this year is unknown.
  const codes = new Set(rowsOf(table).flatMap((row) => (row[code] === 'TOTAL' ? [] : [row[code]!])));
  const totals = directions.map((direction) => rows.reduce((sum, row) => sum + Number(row[columns[direction]]), 0));
  return {
    totalMusd: Object.fromEntries(directions.map((direction, i) => [direction, totals[i]! / 1e6])),
    categories: [...codes].map((one) => ({
      code: one,
      name: names.get(one)!,
      parts: Object.fromEntries(
        directions.map((direction, i) => {
          const text = rows.find((row) => row[code] === one)?.[columns[direction]];
          return [
            direction,
            text ? { musd: Number(text) / 1e6, percent: (Number(text) / totals[i]!) * 100 } : { musd: null, percent: null },
          ];
        }),
      ),
    })),
  };
}

const figuresOf = (part: Part | undefined): Figure[] => (part?.musd == null ? [] : [percent(part.percent ?? NaN), amount(part.musd)]);
const sharesOf = ({ parts }: Category): Figure[] => Object.values(parts).flatMap((part) => figuresOf(part).slice(0, 1));

/** The sum of small categories. It is unknown if none of them is known. */
export function sumOf(small: readonly Category[], direction: Direction): Part {
  const known = small.flatMap(({ parts }) => parts[direction] ?? []).filter(({ musd }) => musd !== null);
  if (!known.length) return { musd: null, percent: null };
  const sum = (values: (number | null)[]): number => values.reduce<number>((total, value) => total + (value ?? 0), 0);
  return { musd: sum(known.map(({ musd }) => musd)), percent: sum(known.map((part) => part.percent)) };
}

/** The categories that are drawn for themselves, and those that are summed in another part: less than 4% of every flow. */
export function partsOf(categories: readonly Category[], alsoIn: readonly Category[] = []): { large: Category[]; small: Category[] } {
  const isLarge = ({ code }: Category): boolean =>
    [...categories, ...alsoIn].some((one) => one.code === code && Object.values(one.parts).some((part) => (part.percent ?? 0) >= 4));
  return { large: categories.filter(isLarge), small: categories.filter((category) => !isLarge(category)) };
}

function marksOf(categories: Category[], directions: readonly Direction[], alsoIn?: readonly Category[]): Map<string, ExpectedMark> {
  const { large, small } = partsOf(categories, alsoIn);
  const other: Category = {
    code: 'other',
    name: { en: '', ja: '' },
    parts: Object.fromEntries(directions.map((direction) => [direction, sumOf(small, direction)])),
  };
  const shown = small.length ? [...large, other] : large;
  return new Map(
    directions.flatMap((direction) =>
      shown.map((category): [string, ExpectedMark] => {
        const part = category.parts[direction];
        const all = directions.flatMap((one) => figuresOf(category.parts[one]));
        const isOther = category === other;
        return [
          `${direction}-${category.code}`,
          {
            name: category.name,
            value: part?.percent == null ? null : part.percent / 100,
            spoken: [...figuresOf(part), ...(isOther ? [count(small.length)] : [])],
            labels: [...figuresOf(part).slice(0, 1), ...(isOther ? [count(small.length)] : [])],
            tip: [...all, ...(isOther ? small.flatMap(({ parts }) => figuresOf(parts[direction]).slice(0, 1)) : [])],
            others: isOther ? [count(small.length), ...small.flatMap(sharesOf)] : [],
          },
        ];
      }),
    ),
  );
}

/** The last year whose figures are computed back from ratios. */
const lastRecoveredYear = (): number =>
  Math.max(...rowsOf('us-japan-sitc').flatMap((row) => (row.reading === 'recovered' ? [Number(row.year)] : [])));

/** @param compare another year, in which a part can be large enough to be drawn for itself */
export function tradeCompositionChart(by: Classification, year: number, flow: Flow, compare?: number): ExpectedChart {
  const directions: readonly Direction[] = flows[flow];
  const { totalMusd, categories } = compositionOf(by, year, directions);
  const [firstDirection, lastDirection] = [directions[0]!, directions.at(-1)!];
  const [first] = categories.toSorted((a, b) => (b.parts[lastDirection]?.percent ?? 0) - (a.parts[lastDirection]?.percent ?? 0));
  const recoveredTo = lastRecoveredYear();
  const row = ({ parts }: Category): Record<string, ExpectedCell> =>
    Object.fromEntries(
      directions.flatMap((direction) => [
        [direction, { raw: parts[direction]?.musd ?? null }],
        [`${direction}-share`, { raw: parts[direction]?.percent ?? null }],
      ]),
    );
  return {
    tag: 'trade-composition',
    attributes: { classification: by, year, flow },
    tables: [{ table: classifications[by].table }],
    common: [count(year)],
    title: [count(year)],
    takeaway: {
      must: [count(year), ...figuresOf(first?.parts[lastDirection]).slice(0, 1), ...figuresOf(first?.parts[firstDirection]).slice(0, 1)],
      may: [],
    },
    labels: directions.map((direction) => amount(totalMusd[direction] ?? NaN)),
    notes:
      by === 'sitc'
        ? [count(categories.length), ...(Math.min(year, compare ?? year) <= recoveredTo ? [count(recoveredTo), ...precision] : [])]
        : [],
    marks: marksOf(categories, directions, compare === undefined ? [] : compositionOf(by, compare, directions).categories),
    totals: Object.fromEntries(
      directions.flatMap((direction): [string, ExpectedCell][] => [
        [direction, { raw: totalMusd[direction] ?? NaN }],
        [`${direction}-share`, { raw: 100 }],
      ]),
    ),
    rows: new Map(categories.map((category) => [category.code, row(category)])),
  };
}

export const tradeCompositionCharts = (): ExpectedChart[] =>
  (Object.keys(classifications) as Classification[]).flatMap((by) =>
    yearsIn(classifications[by].table).flatMap((year) =>
      (Object.keys(flows) as Flow[]).map((flow) => tradeCompositionChart(by, year, flow)),
    ),
  );
