import { noData } from '../../data/provenance.ts';
import { countryOf } from '../../model/country.ts';
import { number } from '../../model/format.ts';
import { figureCell, textCell } from '../../model/table.ts';
import type { TextContext, Table } from '../../model/view.ts';
import { partsOf, type Options, type Slices } from './figures.ts';
import { text } from './text.ts';

/** Every section or industry, those too that the drawing gathers as others. */
export function tradeCompositionTable(slices: Slices, options: Options, { lang, partner = 'JP' }: TextContext): Table {
  const { flow, classification, year } = options;
  const t = text[lang];
  const none = noData[lang];
  const country = countryOf(partner, lang);
  const { wholes, parts } = partsOf(slices, options, lang);
  return {
    caption: t.title(flow, country, classification, year),
    columns: [
      { id: 'code', label: t.code[classification] },
      { id: 'name', label: t.name[classification] },
      ...wholes.flatMap((whole) => [
        { id: whole.flow, label: t.flow[whole.flow](country), unit: t.million },
        { id: `${whole.flow}-share`, label: t.share[whole.flow], unit: '%' },
      ]),
    ],
    rows: parts.map(({ code, name, musd, shares }) => ({
      id: code,
      cells: [
        textCell(code),
        textCell(name),
        ...wholes.flatMap((_, w) => {
          const value = musd[w] ?? null;
          return [
            figureCell(value, none, (one) => number(one, lang)),
            figureCell(value === null ? null : (shares[w] ?? 0) * 100, none, (one) => number(one, lang, 1)),
          ];
        }),
      ],
    })),
  };
}
