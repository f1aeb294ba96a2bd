import { noData } from '../../data/provenance.ts';
import { changeOf, comparisonText as yearsText, type Pair } from '../../model/change.ts';
import { countryOf } from '../../model/country.ts';
import { figure, millionUsd, percentSign } from '../../model/format.ts';
import { figureCell, textCell } from '../../model/table.ts';
import type { Cell, TextContext, Table } from '../../model/view.ts';
import { comparisonText } from './comparison-text.ts';
import { comparedYearOf, inPercent, noteOf } from './comparison.ts';
import { partsOf, type Options, type Slices } from './figures.ts';
import { text } from './text.ts';

type Row = Table['rows'][number];

/** Every section or industry, also those that the drawing sums in one part, and their total. */
export function tradeCompositionTable(slices: Slices, options: Options, { lang, partner = 'JP' }: TextContext): Table {
  const { flow, classification, year } = options;
  const t = text[lang];
  const noDataText = noData[lang];
  const country = countryOf(partner, lang);
  const { wholes, parts, quality } = partsOf(slices, options, lang);
  const compared = comparedYearOf(slices, options, lang);
  const note = noteOf({ year, quality }, compared, lang);
  const title = t.title(flow, country, classification, year);
  const isComplete = wholes.every((whole) => whole.isComplete) && (compared?.isComplete ?? true);
  return {
    caption: compared ? yearsText[lang].title(title, compared.year) : title,
    rowHeader: 'name',
    columns: [
      { id: 'code', label: t.code[classification] },
      { id: 'name', label: t.name[classification] },
      ...wholes.flatMap((whole) => [
        { id: whole.flow, label: t.flow[whole.flow](country), unit: millionUsd[lang] },
        { id: `${whole.flow}-share`, label: t.share[whole.flow], unit: percentSign[lang] },
        ...(compared
          ? [
              {
                id: `${whole.flow}-share-${compared.year}`,
                label: comparisonText[lang].share[whole.flow](compared.year),
                unit: percentSign[lang],
              },
              {
                id: `${whole.flow}-difference`,
                label: comparisonText[lang].difference[whole.flow](compared.year),
                unit: yearsText[lang].pointsUnit,
              },
            ]
          : []),
      ]),
    ],
    rows: [
      ...parts.map((part) => {
        const { code, name, musd, shares } = part;
        return row(code, code, name, musd, shares, (w) => compared?.pairOf(part, w));
      }),
      // Without a part that has no figure, a sum is not the total.
      ...(isComplete
        ? [
            row(
              'total',
              t.total,
              t.total,
              wholes.map(({ totalMusd }) => totalMusd),
              wholes.map(() => 1),
              () => compared && { before: 1, now: 1 },
            ),
          ]
        : []),
    ],
  };

  function numberCell(value: number | null): Cell {
    return figureCell(value, noDataText, (one) => figure(one, lang, 1));
  }

  function row(
    id: string,
    code: string,
    name: string,
    musd: readonly (number | null)[],
    shares: readonly (number | null)[],
    pairOf: (w: number) => Pair | undefined,
  ): Row {
    return {
      id,
      ...(note && { note }),
      cells: [
        textCell(code),
        textCell(name),
        ...wholes.flatMap((_, w) => {
          const share = shares[w] ?? null;
          const pair = pairOf(w);
          return [
            numberCell(musd[w] ?? null),
            numberCell(share && share * 100),
            ...(pair ? [numberCell(inPercent(pair).before), numberCell(changeOf(inPercent(pair)))] : []),
          ];
        }),
      ],
    };
  }
}
