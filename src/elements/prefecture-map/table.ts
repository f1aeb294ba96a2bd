import { byValue, numbered } from '../../charts/choropleth/regions.ts';
import { noData } from '../../data/provenance.ts';
import { amountCell, amountNote } from '../../model/amount.ts';
import { countryOf } from '../../model/country.ts';
import { millionUsd } from '../../model/format.ts';
import { qualityText } from '../../model/quality.ts';
import { countCell, textCell } from '../../model/table.ts';
import type { TextContext, Table } from '../../model/view.ts';
import { prefecturesOf, yearWithNotes, type Options, type Slices } from './figures.ts';
import { text } from './text.ts';

/** Every prefecture with its exports, the largest first and those without data last. They have an order only if every one has data. */
export function prefectureMapTable(slices: Slices, options: Options, { lang, partner = 'US' }: TextContext): Table {
  const t = text[lang];
  const country = countryOf(partner, lang);
  const prefectures = prefecturesOf(slices, options, lang);
  const { all, unknown, quality } = prefectures;
  const hasOrder = !unknown.length;
  const estimate = quality === 'estimate' ? qualityText[lang].suffix(quality) : '';
  return {
    caption: t.title(options.measure, country, yearWithNotes(prefectures, options.year, lang)),
    rowHeader: 'prefecture',
    columns: [
      ...(hasOrder ? [{ id: 'order', label: t.order }] : []),
      { id: 'prefecture', label: t.prefecture },
      { id: 'value', label: t.value(options.measure, country), unit: millionUsd[lang] + estimate },
    ],
    rows: numbered(byValue(all)).map(({ id, name, order, amount }) => {
      const note = amount && amountNote(amount, lang);
      return {
        id,
        ...(note && { note }),
        cells: [
          ...(hasOrder && order !== null ? [countCell(order)] : []),
          textCell(name),
          amount ? amountCell(amount, lang) : { value: null, text: noData[lang] },
        ],
      };
    }),
  };
}
