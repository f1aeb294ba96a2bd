import { stackLayout, type StackView } from '../../charts/stack/layout.ts';
import { nameOf, type Names } from '../../data/names.ts';
import { censusBasis } from '../../data/provenance.ts';
import type { Composition, TradeCompositionSlice } from '../../data/trade-composition.ts';
import { number, percent, usd } from '../../model/format.ts';
import { sourceLine } from '../../model/source.ts';
import type { Cell, Env } from '../../model/view.ts';
import { text, type Classification, type Flow } from './text.ts';

export const classifications = ['sitc', 'naics'] as const;
export const flows = ['both', 'exports', 'imports'] as const;

export interface TradeCompositionOptions {
  /** One of `yearsOf(slice[classification])`. */
  year: number;
  classification: Classification;
  flow: Flow;
}

/** A part under this share of every column that is shown is gathered with the others. */
const smallest = 0.04;

/** The years that a classification has: [first, last]. */
export const yearsOf = ({ firstYear, exportsMusd }: Composition): [first: number, last: number] => [
  firstYear,
  firstYear + (exportsMusd[0]?.length ?? 0) - 1,
];

const sum = (values: readonly (number | null | undefined)[]): number => values.reduce<number>((total, value) => total + (value ?? 0), 0);

/**
 * What the United States sells to Japan and buys from it, by section or industry: shares of a whole that is 100%.
 */
export function tradeCompositionView(
  { slice, names }: { slice: TradeCompositionSlice; names: Record<Classification, Names> },
  { year, classification, flow }: TradeCompositionOptions,
  { width, lang }: Env,
): StackView {
  const t = text[lang];
  const data = slice[classification];
  const at = year - data.firstYear;
  const columns = (flow === 'both' ? (['exports', 'imports'] as const) : [flow]).map((one) => {
    const values = one === 'exports' ? data.exportsMusd : data.importsMusd;
    return { flow: one, values, total: sum(values.map((column) => column[at])) };
  });
  // One order for all years, so that a part keeps its place and colour while the years go by.
  const all = data.codes
    .map((code, c) => ({
      code,
      name: nameOf(names[classification], code, lang),
      weight: sum(data.exportsMusd[c] ?? []) + sum(data.importsMusd[c] ?? []),
      musd: columns.map(({ values }) => values[c]?.[at] ?? null),
      shares: columns.map(({ values, total }) => (values[c]?.[at] ?? 0) / total),
    }))
    .sort((a, b) => b.weight - a.weight)
    .map((part, colour) => ({ ...part, colour }));
  const large = all.filter(({ shares }) => shares.some((share) => share >= smallest));
  const rest = all.filter((part) => !large.includes(part));
  const gathered = {
    code: 'other',
    name: t.other(rest.length),
    colour: -1,
    musd: columns.map((_, c) => sum(rest.map((part) => part.musd[c]))),
    shares: columns.map((_, c) => sum(rest.map((part) => part.shares[c]))),
  };
  const shown = rest.length ? [...large, gathered] : large;

  const { parts, ...drawing } = stackLayout({
    width,
    columns: columns.map(({ flow: one, total }, c) => ({
      // The unit stays with its number.
      head: t.head(one, usd(total, lang, true).replace(' ', '\u00a0')),
      parts: shown.map(({ code, name, colour, musd, shares }) => ({
        id: `${one}-${code}`,
        colour,
        share: shares[c] ?? 0,
        shareText: musd[c] == null ? t.noData : percent(shares[c] ?? 0),
        label: name,
      })),
    })),
  });
  const title = t.title(flow, classification, year);
  return {
    ...drawing,
    title,
    takeaway: takeaway(),
    summary: t.summary(title),
    marks: columns.flatMap(({ flow: one }, c) =>
      shown.flatMap(({ code, name, musd, shares }, i) => {
        const part = parts[c * shown.length + i];
        if (!part) return [];
        const figures = (column: number): string =>
          musd[column] == null ? t.noData : `${percent(shares[column] ?? 0)}${t.comma}${usd(musd[column], lang)}`;
        const tip = columns.map((column, k) => [t.flow[column.flow], figures(k)] as const);
        const list = rest.map((one) => [one.name, percent(one.shares[c] ?? 0)] as const);
        return [
          {
            ...part,
            id: `${one}-${code}`,
            label: name,
            value: musd[c] == null ? null : (shares[c] ?? 0),
            spoken: t.spoken(one, name, figures(c)),
            tip: code === 'other' ? [...tip, ...list] : tip,
          },
        ];
      }),
    ),
    entry: `${columns[0]?.flow ?? ''}-${shown[0]?.code ?? ''}`,
    axis: 'y',
    // Most readers never ask for it.
    get table() {
      return {
        caption: title,
        columns: [
          { id: 'code', label: t.code[classification] },
          { id: 'name', label: t.name[classification] },
          ...columns.flatMap(({ flow: one }) => [
            { id: one, label: t.flow[one], unit: t.million },
            { id: `${one}-share`, label: t.share[one], unit: '%' },
          ]),
        ],
        rows: all.map(({ code, name, musd, shares }) => ({
          id: code,
          cells: [
            { value: code, text: code },
            { value: name, text: name },
            ...columns.flatMap((_, c): Cell[] => {
              const value = musd[c] ?? null;
              const share = (shares[c] ?? 0) * 100;
              return value === null
                ? [1, 2].map(() => ({ value: null, text: t.noData }))
                : [
                    { value, text: number(value) },
                    { value: share, text: number(share, 1) },
                  ];
            }),
          ],
        })),
      };
    },
    source: { text: sourceLine(data.source, censusBasis[lang], lang), url: data.source.url },
    notes: [t.shares[classification], ...(data.recoveredTo && year <= data.recoveredTo ? [t.recovered(data.recoveredTo)] : [])],
  };

  function takeaway(): string {
    const last = columns.length - 1;
    const [first, second] = [...all].sort((a, b) => (b.shares[last] ?? 0) - (a.shares[last] ?? 0));
    if (!first || !second) return '';
    const share = (value: number | undefined): string => percent(value ?? 0);
    return flow === 'both'
      ? t.takeaway(flow, first.name, share(first.shares[1]), '', share(first.shares[0]), year)
      : t.takeaway(flow, first.name, share(first.shares[0]), second.name, share(second.shares[0]), year);
  }
}
