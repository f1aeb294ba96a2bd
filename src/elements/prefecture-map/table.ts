import { noData } from '../../data/provenance.ts';
import { countryOf } from '../../model/country.ts';
import { number } from '../../model/format.ts';
import { qualityText } from '../../model/quality.ts';
import { figureCell, rankedTable } from '../../model/table.ts';
import type { TextContext, Table } from '../../model/view.ts';
import { sortedPrefectures, type Options, type Slices } from './figures.ts';
import { text } from './text.ts';

/** Every prefecture with its exports, the largest first. */
export function prefectureMapTable(slices: Slices, options: Options, { lang, partner = 'US' }: TextContext): Table {
  const t = text[lang];
  const q = qualityText[lang];
  const country = countryOf(partner, lang);
  const { all, quality } = sortedPrefectures(slices, options, lang);
  return rankedTable(
    t.title(country, options.year, quality),
    [
      { id: 'order', label: t.order },
      { id: 'prefecture', label: t.prefecture },
      { id: 'value', label: t.value(country), unit: t.million + q.ofLabel(quality) },
    ],
    all.map(({ id, name, score, quality }, i) => ({
      id,
      rank: i + 1,
      name,
      note: quality === 'at-least' ? q.atLeast : undefined,
      cells: [figureCell(score, noData[lang], (musd) => q.amount(number(musd, lang, 1), quality))],
    })),
  );
}
